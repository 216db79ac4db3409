import PendulateCore
import TerminalGrid

/// What keys do in a session, outside of touch.
enum SessionAction: Hashable, Sendable {
  case safety, distress, presence(Presence), takeBack, settled, longer, glimmer, breath, pause,
    close
  /// What the same keys do on every screen.
  case shared(SharedAction)

  /// Whether it says how near one is.
  var isPresence: Bool {
    if case .presence = self { true } else { false }
  }

  /// Whether it also works where letters may answer a question.
  var isForPages: Bool {
    switch self {
    case .presence, .pause, .close, .shared: true
    case .safety, .distress, .takeBack, .settled, .longer, .glimmer, .breath: false
    }
  }
}

/// The keys of a session: its keymap and its help come from here.
enum SessionKeys {
  /// What holds in touch, where there is only one thing to do.
  static let inTouch = "any key: back to safety"
  /// The same where there is hardly any room.
  static let inTouchShortly = "any key: to safety"

  static let table = KeyTable<SessionAction>(own + shared)

  /// The keys on a page of a session: those of the page, then those of the session that hold there.
  static func help(for page: Form) -> HelpPage {
    let isSpaceFree = !page.isTyping && !page.usesSpace
    let own = FormKeys.entries(for: page).map { entry in
      entry.isSafety && isSpaceFree
        ? HelpPage.Entry(
          keys: "space, Esc", pressed: entry.pressed + [.character(" ")],
          summary: entry.summary, isSafety: true) : entry
    }
    return HelpPage(
      entries: own + page.saidEntries
        + KeyTable(table.bindings.filter { $0.action.isForPages && !$0.action.isPresence })
        .helpEntries)
  }

  /// The keys that do something where a session is now: behind the way to safety, those that answer.
  static func help(for session: Session) -> HelpPage {
    let keys = KeyTable(table.bindings.filter { session.takes($0.action) }).helpEntries
    let answers = KeyTable(
      session.isPaused
        ? [] : AnswerKeys.now(in: session).bindings.filter { session.takes($0.action) }
    ).firstHelpEntries
    // In a pause, going on comes right behind the way to safety.
    let goesOn = session.isPaused ? keys.filter { $0.keys == "p" } + [goOn] + alarms : []
    let safety = keys.filter(\.isSafety).map { entry in
      session.isLookingOutward
        ? HelpPage.Entry(
          keys: entry.keys, pressed: entry.pressed, summary: outward, isSafety: true) : entry
    }
    return HelpPage(
      first: session.hasPoles ? inTouch : "",
      entries: safety + goesOn + answers
        + keys.filter { !$0.isSafety && !goesOn.contains($0) }
        + (OutwardView.showsCard(session) ? reading : []))
  }

  /// What else ends a pause.
  static let goOn = HelpPage.Entry(keys: "Enter", pressed: [.enter], summary: "go on")

  /// What ends a pause because it is an alarm.
  private static let alarms: [HelpPage.Entry] =
    PresenceKeys.bindings(isAsked: true) { $0 }.filter { $0.action == .farAway }.map(\.helpEntry)
    + [
      HelpPage.Entry(
        keys: .text("\(Titration.high)-9, x"),
        pressed: Key.digits(Titration.high...9) + Key.letter("x"),
        summary: "how hard it is right now, x is ten")
    ]

  /// Where people one could reach are seen, they are read through.
  private static let reading = CoverKeys.table.bindings.filter { $0.action == .scroll }.map(
    \.helpEntry)

  /// What the way to safety leads to where one looks outward already.
  static let outward = "another way"

  private static let own: [KeyBinding<SessionAction>] =
    [
      KeyBinding(
        .safety, [.character(" "), .escape], written: "space, Esc", hinted: "space",
        words: ["space", "safety", "esc"], hint: "to safety", shortHint: "safety",
        "to safety, now", isSafety: true),
      KeyBinding(
        .distress, Key.digits(0...9) + Key.letter("x"), written: "0-9, x",
        hint: "a number, x is ten", "how hard it is right now, x is ten"),
    ]
    + PresenceKeys.bindings { .presence($0) } + [
      KeyBinding(
        .takeBack, [.backspace], written: "Backspace", words: ["back"],
        "take the last answer back"),
      KeyBinding(
        .settled, Key.letter("s"), written: "s", words: ["settled"], hint: "settled",
        "settled now"),
      KeyBinding(
        .longer, [.character("+")], written: "+", words: ["longer", "more"], hint: "longer",
        "stay longer here"),
      KeyBinding(
        .glimmer, Key.letter("n"), written: "n", words: ["next", "glimmer"], hint: "glimmer",
        "another glimmer"),
      KeyBinding(
        .breath, Key.letter("b"), written: "b", words: ["breath"], hint: "breath",
        "next breath cue: pendulum, wave, circle, words, none"),
      KeyBinding(
        .pause, Key.letter("p"), written: "p", words: ["pause", "resume"], hint: "pause",
        "pause, go on"),
      KeyBinding(
        .close, Key.letter("c"), written: "c", words: ["close"], hint: "close", "close gently"),
    ]

  private static let shared: [KeyBinding<SessionAction>] =
    [SharedAction.leave, .hide, .card, .help, .suspend, .redraw].compactMap { action in
      SharedKeys.table.binding(of: action)?.renamed(.shared(action))
    }
}
