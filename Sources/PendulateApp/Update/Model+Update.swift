public import PendulateCore
import TerminalGrid

extension Model {
  /// Takes an event and answers with what is to be done outside.
  public mutating func update(_ event: Event, at stamp: Stamp) -> [Effect] {
    if event != .tick { revision &+= 1 }
    switch event {
    case .key(let key): return take(key, at: stamp)
    case .paste(let text): return take(paste: text, at: stamp)
    case .line(let line): return take(line: line, at: stamp)
    case .tick: return tick(at: stamp)
    case .resized(let size):
      self.size = size
      return apply(.interrupted(.resized), at: stamp)
    case .resumed: return comeBack(at: stamp)
    case .ending(let cause): return end(cause, at: stamp)
    case .journalFailed(let message), .notice(let message):
      notice = message
      return []
    case .journalRefused(let message):
      notice = message
      if case .breathe(var breathing) = screen {
        breathing.log.refuse()
        screen = .breathe(breathing)
        return []
      }
      flow = nil
      screen = .home
      return []
    case .answered(let answer):
      take(answer)
      return []
    case .journalRecovered:
      notice = nil
      return []
    }
  }

  /// The next moment at which something happens by itself; nil while nothing does.
  public func nextDeadline(at moment: Moment) -> Moment? {
    switch screen {
    case .session: flow?.session.nextDeadline
    case .breathe(let breathing): deadline(of: breathing)
    case .home, .page, .library, .lookingBack: nil
    }
  }

  /// Whether nothing goes on without the person: at home, and on a page outside of a session.
  public var isWaitingForInput: Bool {
    switch screen {
    case .home, .page, .library, .lookingBack: true
    case .breathe(let breathing): breathing.length == nil || breathing.isPaused
    case .session: flow?.session.plan.mode == .ground
    }
  }

  private mutating func tick(at stamp: Stamp) -> [Effect] {
    // Most ticks are there for the picture alone.
    guard let deadline = nextDeadline(at: stamp.moment), deadline <= stamp.moment else { return [] }
    if case .breathe(let breathing) = screen { return tickBreathing(breathing, at: stamp) }
    return apply(.tick, at: stamp)
  }

  private mutating func comeBack(at stamp: Stamp) -> [Effect] {
    if case .breathe(var breathing) = screen {
      // As in a session: whatever came between, one comes back to something that waits.
      let effects = breathing.pause(at: stamp.moment)
      screen = .breathe(breathing)
      return effects
    }
    guard let session = flow?.session, !session.isPaused else { return [] }
    return apply(.interrupted(.suspended), at: stamp)
  }

  private mutating func end(_ cause: EndCause, at stamp: Stamp) -> [Effect] {
    let effects =
      endBreathing(.interrupted, at: stamp)
      + apply(.cut, at: stamp).filter {
        if case .quit = $0 { false } else { true }
      }
    switch cause {
    case .hangup: return effects + [.quit(status: 129, lastLine: nil)]
    case .signal(let number):
      return effects + [
        .quit(status: 128 + number, lastLine: GroundingLines.line(for: random))
      ]
    }
  }

  // MARK: Keys

  private mutating func take(_ key: Key, at stamp: Stamp) -> [Effect] {
    notice = nil
    if isTouching { return takeInTouch(key, at: stamp) }
    if let overlay { return take(key, over: overlay, at: stamp) }
    switch key {
    case .control("l"): return [.repaint]
    case .control("z"): return suspend(at: stamp)
    default: break
    }
    switch screen {
    case .home: return takeAtHome(key, at: stamp)
    case .page(let form): return take(key, on: form, at: stamp)
    case .session: return takeInSession(key, at: stamp)
    case .breathe: return takeInBreathing(key, at: stamp)
    case .library(let browser): return take(key, in: browser, at: stamp)
    case .lookingBack(let back): return take(key, in: back, at: stamp)
    }
  }

  /// Takes a paste: as text where text is written, like any key in touch, and not at all elsewhere.
  private mutating func take(paste text: String, at stamp: Stamp) -> [Effect] {
    if isTouching { return take(.unreadable, at: stamp) }
    guard overlay == nil, isWriting else { return [] }
    var effects: [Effect] = []
    // A space before any text would be a key.
    for character in text.trimmed {
      let new = take(.character(character), at: stamp)
      // What is looked for is asked for once, with all of its words.
      if !new.isEmpty { effects = new }
    }
    return effects
  }

  /// Whether letters are text.
  private var isWriting: Bool {
    switch screen {
    case .home, .breathe: false
    case .page(let form): form.takesText
    case .session: flow?.form?.takesText ?? false
    case .library(let browser):
      switch browser.activity {
      case .finding, .editing: true
      case .browsing, .moving, .removing, .figures: false
      }
    case .lookingBack(let back):
      switch back.activity {
      case .finding, .writingNote, .writingLabel: true
      case .browsing, .deleting: false
      }
    }
  }

  private var isTouching: Bool {
    screen == .session && (flow?.session.stage?.touchesDifficulty ?? false)
  }

  /// In touch every key comes back; only being asked to leave altogether is more than that.
  private mutating func takeInTouch(_ key: Key, at stamp: Stamp) -> [Effect] {
    overlay = nil
    switch key {
    case .control("c"): return apply(.leave, at: stamp)
    case .control("z"): return suspend(at: stamp)
    default:
      let cue = Self.distress(of: key).map { Cue.answer(.distress($0)) } ?? .safety
      return [.present] + apply(cue, at: stamp)
    }
  }

  mutating func suspend(at stamp: Stamp) -> [Effect] {
    if case .breathe(var breathing) = screen {
      let effects = breathing.pause(at: stamp.moment)
      screen = .breathe(breathing)
      return effects + [.suspend]
    }
    return apply(.pause(.suspended), at: stamp) + [.suspend]
  }

  private mutating func take(_ key: Key, over overlay: Overlay, at stamp: Stamp) -> [Effect] {
    switch (overlay, key) {
    case (_, .control("c")): return leave(at: stamp)
    case (_, .control("z")): return suspend(at: stamp)
    case (.card(let showsLines), .character("l")):
      self.overlay = .card(showsLines: !showsLines)
    case (.card, .character("e")):
      self.overlay = nil
      waitingScreenForCard = screen
      screen = .page(SmallPages.supportText(person.supportText))
    default: self.overlay = nil
    }
    return []
  }

  /// Leaves from wherever one is.
  mutating func leave(at stamp: Stamp) -> [Effect] {
    if screen == .session, flow?.session.stage != nil { return apply(.leave, at: stamp) }
    return endBreathing(.left, at: stamp) + [
      .quit(status: 0, lastLine: screen == .home ? nil : GroundingLines.line(for: random))
    ]
  }

  /// The rating that a key stands for: a digit, or x for ten.
  static func distress(of key: Key) -> Distress? {
    guard case .character(let character) = key else { return nil }
    if character == "x" || character == "X" { return Distress(10) }
    guard character.isASCII else { return nil }
    return character.wholeNumberValue.flatMap(Distress.init)
  }
}
