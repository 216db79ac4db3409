import PendulateCore
import TerminalGrid

/// Lines as input: a key of the session, a number, a choice by its number or its word, or nothing.
extension Model {
  mutating func take(line: String, at stamp: Stamp) -> [Effect] {
    let word = line == " " ? "space" : line.trimmed.lowercased()
    let isTouching = flow?.session.stage?.touchesDifficulty ?? false
    if screen == .session, isTouching {
      let cue = Self.distress(in: word).map { Cue.answer(.distress($0)) } ?? .safety
      return [.present] + apply(cue, at: stamp)
    }
    notice = nil
    if overlay != nil { return takeLine(word, overCardAt: stamp) }
    switch screen {
    case .home: return takeLine(word, atHomeAt: stamp)
    case .page(let form): return take(line, word, on: form, at: stamp)
    case .breathe:
      return takeLine(word, inBreathingAt: stamp)
    case .session: return take(line, word, inSessionAt: stamp)
    case .library(let browser): return take(line, word, in: browser, at: stamp)
    case .lookingBack(let back): return take(line, word, in: back, at: stamp)
    }
  }

  private mutating func takeLine(_ word: String, overCardAt stamp: Stamp) -> [Effect] {
    if case .card(let showsLines) = overlay, word == "l" {
      overlay = .card(showsLines: !showsLines)
      return []
    }
    if case .card = overlay, word == "e" {
      overlay = nil
      waitingScreenForCard = screen
      screen = .page(SmallPages.supportText(person.supportText))
      return []
    }
    overlay = nil
    return word == "q" ? leave(at: stamp) : []
  }

  private mutating func takeLine(_ word: String, inBreathingAt stamp: Stamp) -> [Effect] {
    if word.isEmpty { return takeInBreathing(.enter, at: stamp) }
    let named = BreatheKey.words[word]?.key ?? Self.key(for: word)
    guard let key = named else {
      notice = "? lists the keys here."
      return []
    }
    return takeInBreathing(key, at: stamp)
  }

  private mutating func takeLine(_ word: String, atHomeAt stamp: Stamp) -> [Effect] {
    let items = homeItems(at: stamp.wall)
    if let number = Int(word), (1...items.count).contains(number) {
      return choose(items[number - 1].action, at: stamp)
    }
    if let item = items.first(where: { $0.title.lowercased() == word }) {
      return choose(item.action, at: stamp)
    }
    guard !word.isEmpty, let key = Self.key(for: word) else {
      if !word.isEmpty { notice = "A number from 1 to \(items.count) chooses; q leaves." }
      return []
    }
    return takeAtHome(key, at: stamp)
  }

  // MARK: Pages

  private mutating func take(
    _ line: String, _ word: String, on form: Form, at stamp: Stamp
  ) -> [Effect] {
    if let command = Self.key(for: word).flatMap(Command.named(by:)), command.isForPages,
      word.count == 1 || !form.takesText
    {
      return take(key: Self.key(for: word), onPageOf: form, at: stamp)
    }
    var form = form
    let field = form.current?.id
    let isAnswered = form.take(line: line, word: word)
    notice = form.objection
    screen = .page(form)
    guard isAnswered, let field else { return [] }
    return goOn(after: field, on: form, at: stamp)
  }

  private mutating func take(key: Key?, onPageOf form: Form, at stamp: Stamp) -> [Effect] {
    guard let key else { return [] }
    switch Command.named(by: key) {
    case .leave: return leave(at: stamp)
    case .card: overlay = .card(showsLines: false)
    case .help: overlay = .help
    default: break
    }
    return []
  }

  // MARK: Sessions

  private mutating func take(
    _ line: String, _ word: String, inSessionAt stamp: Stamp
  ) -> [Effect] {
    guard let flow else { return [] }
    let session = flow.session
    if !session.isPaused, session.stage == .rest { return take(line, word, inEndingAt: stamp) }
    if !session.isPaused, flow.form != nil, session.question?.kind != .more {
      return take(line, word, onSessionPageAt: stamp)
    }
    if session.question?.kind == .both, ["l", "leave it out", "never"].contains(word) {
      return leaveBothOut(at: stamp)
    }
    if let cue = Self.courseCue(for: word, in: session) ?? Self.answer(word, to: session.question) {
      return apply(cue, at: stamp)
    }
    if word.isEmpty { return takeInSession(.enter, at: stamp) }
    if let distress = Self.distress(in: word), session.question == nil || distress.value == 10 {
      return apply(.answer(.distress(distress)), at: stamp)
    }
    guard let key = Self.key(for: word) else {
      notice = "That is not one of the answers here. ? lists what is."
      return apply(.activity, at: stamp)
    }
    return takeInSession(key, at: stamp)
  }

  private mutating func take(
    _ line: String, _ word: String, onSessionPageAt stamp: Stamp
  ) -> [Effect] {
    guard var form = flow?.form, let field = form.current?.id else { return [] }
    if word == "space" || word == "safety" { return apply(.safety, at: stamp) }
    if let key = Self.key(for: word), let command = Command.named(by: key), command.isForPages,
      word.count == 1 || !form.takesText
    {
      return perform(command, key: key, at: stamp)
    }
    let isAnswered = form.take(line: line, word: word)
    flow?.form = form
    notice = form.objection
    return isAnswered ? take(answerTo: field, at: stamp) : apply(.activity, at: stamp)
  }

  private mutating func take(
    _ line: String, _ word: String, inEndingAt stamp: Stamp
  ) -> [Effect] {
    if case .keepGlimmer(var form) = flow?.ending, word != "q" {
      _ = form.take(line: line, word: word)
      notice = form.objection
      return goOn(withGlimmer: form, at: stamp)
    }
    return takeInEnding(word.isEmpty ? .enter : Self.key(for: word) ?? .enter, at: stamp)
  }

  // MARK: Words

  private static func answer(_ word: String, to question: Question?) -> Cue? {
    guard let question else { return nil }
    switch (question.kind, word) {
    case (.go, "t"), (.go, "touch"): return .touch
    case (.go, "stay"), (.more, "stay"): return .stay
    case (.go, "shorter"): return .shorter
    case (.both, "y"), (.both, "yes"): return .both(true)
    case (.both, "n"), (.both, "no"): return .both(false)
    case (.more, "n"), (.more, "no"): return .skip
    default: break
    }
    switch question.scale {
    case .distress: return distress(in: word).map { .answer(.distress($0)) }
    case .presence:
      if let presence = Presence(word: word) { return .answer(.presence(presence)) }
    case .state: if let state = BodyState(word: word) { return .answer(.state(state)) }
    case .ladder:
      if let ladder = Ladder(word: word) { return .answer(.ladder(ladder)) }
      if word == "not right now" { return .answer(.ladder(.notNow)) }
    case nil: return nil
    }
    return Int(word).flatMap { answer(digit: $0, on: question.scale) }
  }

  static func distress(in word: String) -> Distress? {
    word == "x" || word == "ten" ? Distress(10) : Int(word).flatMap(Distress.init)
  }

  private static let wordsForKeys: [String: Key] = [
    "space": .character(" "), "safety": .character(" "), "settled": .character("s"),
    "longer": .character("+"), "more": .character("+"), "next": .character("n"),
    "up": .up, "down": .down, "glimmer": .character("n"), "breath": .character("b"),
    "pause": .character("p"),
    "resume": .character("p"), "close": .character("c"), "leave": .character("q"),
    "quit": .character("q"), "hide": .character("h"), "card": .character("!"),
    "help": .character("?"), "esc": .escape,
  ]

  static func key(for word: String) -> Key? {
    if let key = wordsForKeys[word] { return key }
    guard word.count == 1, let character = word.first else { return nil }
    return .character(character)
  }
}
