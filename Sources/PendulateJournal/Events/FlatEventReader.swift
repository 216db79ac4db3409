import PendulateCore

/// Reads the lines that `EventLine` writes, several times faster than a general reader of JSON.
///
/// The home screen computes what is open today from thousands of events, within one frame. Whatever
/// is not plain (an escape, a nested object, a key it does not know) it leaves to the general
/// reader by giving nil, so that it can be fast but never wrong.
struct FlatEventReader {
  private var scanner: FlatScanner

  static func read(_ line: String) -> SessionEvent? {
    var line = line
    return line.withUTF8 { bytes in
      var reader = FlatEventReader(scanner: FlatScanner(bytes: bytes))
      return reader.event()
    }
  }

  private mutating func event() -> SessionEvent? {
    var event = SessionEvent(t: 0, event: .sessionStart)
    var plan = SessionEvent.PlanFacts()
    var scale: Scale?
    var value: Value?
    var hasKind = false
    var hasTime = false
    guard scanner.take(UInt8(ascii: "{")) else { return nil }
    repeat {
      guard let key = scanner.text(), scanner.take(UInt8(ascii: ":")) else { return nil }
      switch key {
      case "t":
        guard let t = scanner.number() else { return nil }
        event.t = t
        hasTime = true
      case "event":
        guard let kind: SessionEvent.Kind = word() else { return nil }
        event.event = kind
        hasKind = true
      case "scale":
        guard let found: Scale = word() else { return nil }
        scale = found
      case "value":
        guard let found = anyValue() else { return nil }
        value = found
      default:
        guard read(key, into: &event) ?? read(key, into: &plan) ?? false else { return nil }
      }
    } while scanner.take(UInt8(ascii: ","))
    guard scanner.take(UInt8(ascii: "}")), scanner.isAtEnd, hasKind, hasTime else { return nil }
    if let scale, event.event.isWithoutAnswer {
      event.missingScale = scale
    } else if let scale {
      guard let answer = value?.answer(of: scale) else { return nil }
      event.answer = answer
    }
    event.plan = plan == SessionEvent.PlanFacts() ? nil : plan
    return event
  }

  /// Reads a field of the event: false where it is malformed, nil where the key is none of it.
  private mutating func read(_ key: String, into event: inout SessionEvent) -> Bool? {
    switch key {
    case "stage": set(&event.stage, word())
    case "n": set(&event.n, integer())
    case "k": set(&event.k, integer())
    case "plannedSeconds": set(&event.plannedSeconds, scanner.number())
    case "seconds": set(&event.seconds, scanner.number())
    case "reason": set(&event.reason, word())
    case "occasion": set(&event.occasion, word())
    case "kind": set(&event.kind, word())
    case "outcome": set(&event.outcome, word())
    case "wall": set(&event.wall, scanner.text())
    case "glimmerId": set(&event.glimmerID, scanner.text())
    case "category": set(&event.category, word())
    case "dwellSeconds": set(&event.dwellSeconds, scanner.number())
    case "ladder": set(&event.ladder, word())
    case "pattern": set(&event.pattern, scanner.text())
    case "on": set(&event.on, scanner.truth())
    default: nil
    }
  }

  private mutating func read(
    _ key: String, into plan: inout SessionEvent.PlanFacts
  ) -> Bool? {
    switch key {
    case "sessionId": set(&plan.sessionID, scanner.text().map(Identifier.init(rawValue:)))
    case "practice": set(&plan.practice, scanner.text())
    case "mode": set(&plan.mode, word())
    case "rehearsal": set(&plan.rehearsal, scanner.truth())
    case "aim": set(&plan.aim, integer())
    case "aimCap": set(&plan.aimCap, integer())
    case "firstTouchSeconds": set(&plan.firstTouchSeconds, scanner.number())
    case "safetyRatio": set(&plan.safetyRatio, scanner.number())
    case "touches": set(&plan.touches, integer())
    case "minutes": set(&plan.minutes, integer())
    case "glimmers": set(&plan.glimmers, scanner.texts())
    case "anchor": set(&plan.anchor, scanner.text())
    case "version": set(&plan.version, integer())
    default: nil
    }
  }

  private func set<Field>(_ field: inout Field?, _ value: Field?) -> Bool {
    field = value
    return value != nil
  }

  private mutating func word<Word: RawRepresentable>() -> Word? where Word.RawValue == String {
    scanner.text().flatMap(Word.init(rawValue:))
  }

  private mutating func integer() -> Int? {
    scanner.number().flatMap { Int(exactly: $0) }
  }

  private enum Value {
    case number(Double)
    case text(String)

    func answer(of scale: Scale) -> Answer? {
      switch (scale, self) {
      case (.distress, .number(let number)):
        Int(exactly: number).flatMap { Distress($0) }.map(Answer.distress)
      case (.presence, .text(let text)): Presence(rawValue: text).map(Answer.presence)
      case (.state, .text(let text)): BodyState(rawValue: text).map(Answer.state)
      case (.ladder, .text(let text)): Ladder(rawValue: text).map(Answer.ladder)
      case (.distress, .text), (.presence, .number), (.state, .number), (.ladder, .number): nil
      }
    }
  }

  private mutating func anyValue() -> Value? {
    if let text = scanner.text() { return .text(text) }
    return scanner.number().map(Value.number)
  }
}
