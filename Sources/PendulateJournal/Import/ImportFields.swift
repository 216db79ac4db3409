import PendulateCore

/// The members of an object, each of which is taken once: what is left in the end is too much.
struct ImportFields {
  private var members: [(key: String, value: JSONValue)]
  /// The latest time that anything can have been; clocks may differ by a day.
  private let latest = Timestamp.now().advanced(by: .seconds(86_400))

  init(_ value: JSONValue) throws {
    guard case .object(let members) = value else {
      throw ImportFault(what: "is \(value.kind), and not an object")
    }
    self.members = members
  }

  /// Throws where a member was not taken.
  func end() throws {
    guard let rest = members.first else { return }
    throw ImportFault(
      place: rest.key, what: "is a key that this version does not know",
      advice: "Use the version of the program that wrote it, or take the key out.")
  }

  mutating func take(_ key: String) -> JSONValue? {
    guard let place = members.firstIndex(where: { $0.key == key }) else { return nil }
    return members.remove(at: place).value
  }

  /// What a member says by `read`, which gives nil for another type; nil where there is none.
  mutating func optional<Value>(
    _ key: String, _ expected: String, _ read: (JSONValue) throws -> Value?
  ) throws -> Value? {
    guard let value = take(key) else { return nil }
    return try within(key) {
      guard let read = try read(value) else {
        throw ImportFault(what: "is \(value.shown), and not \(expected)")
      }
      return read
    }
  }

  func required<Value>(_ key: String, _ value: Value?) throws -> Value {
    guard let value else { throw ImportFault(place: key, what: "is missing") }
    return value
  }

  /// A text of at most so many characters, without what a terminal would obey.
  mutating func text(
    _ key: String, atMost limit: Int = 100, severalLines: Bool = false
  ) throws -> String? {
    guard let value = take(key) else { return nil }
    return try within(key) {
      try Self.text(value, atMost: limit, severalLines: severalLines)
    }
  }

  private static func text(
    _ value: JSONValue, atMost limit: Int, severalLines: Bool
  ) throws -> String {
    guard case .text(let text) = value else {
      throw ImportFault(what: "is \(value.shown), and not a text")
    }
    if OutsideText.holdsUnfit(text, severalLines: severalLines) {
      throw ImportFault(
        what: "holds a control character, or one that turns the text around it",
        advice: "Take it out of the file and try again; nothing was imported.")
    }
    guard text.utf8.count <= limit || text.count <= limit else {
      throw ImportFault(
        what: "has \(text.count) characters, and \(limit) fit",
        advice: "Shorten it in the file and try again; nothing was imported.")
    }
    return text
  }

  mutating func truth(_ key: String) throws -> Bool? {
    try optional(key, "true or false") { if case .truth(let truth) = $0 { truth } else { nil } }
  }

  mutating func number(_ key: String, in range: ClosedRange<Double>) throws -> Double? {
    try optional(key, "a number from \(Int(range.lowerBound)) to \(Int(range.upperBound))") {
      if case .number(let number) = $0, range.contains(number) { number } else { nil }
    }
  }

  /// A length or a moment in seconds; no session is longer than a day.
  mutating func seconds(_ key: String) throws -> Double? {
    try optional(key, "a number of seconds from 0 to 86400, a day") {
      if case .number(let number) = $0, (0...86_400).contains(number) { number } else { nil }
    }
  }

  mutating func integer(_ key: String, in range: ClosedRange<Int>) throws -> Int? {
    try optional(key, "a whole number from \(range.lowerBound) to \(range.upperBound)") {
      guard case .number(let number) = $0, let whole = Int(exactly: number), range.contains(whole)
      else { return nil }
      return whole
    }
  }

  mutating func word<Word: RawRepresentable & CaseIterable>(_ key: String) throws -> Word?
  where Word.RawValue == String {
    let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
    return try optional(key, "one of \(words)") {
      if case .text(let text) = $0 { Word(rawValue: text) } else { nil }
    }
  }

  mutating func identifier(_ key: String) throws -> Identifier? {
    try optional(key, "an id of 1 to 100 characters") {
      if case .text(let text) = $0, (1...100).contains(text.utf8.count),
        !OutsideText.holdsUnfit(text)
      {
        Identifier(rawValue: text)
      } else {
        nil
      }
    }
  }

  mutating func time(_ key: String) throws -> Timestamp? {
    let limit = latest
    return try optional(
      key, "a date and time that exists and has been, such as 2026-03-01T09:05:00+01:00"
    ) {
      guard case .text(let text) = $0, let time = Timestamp(rfc3339: text),
        abs(time.utcOffsetSeconds) <= 64_800, time.milliseconds >= 0, time <= limit
      else { return nil }
      return time
    }
  }

  mutating func texts(_ key: String) throws -> [String]? {
    try list(key) { try Self.text($0, atMost: 100, severalLines: false) }
  }

  /// What unwanted came since a session; an empty list says that nothing did.
  mutating func unwanted(_ key: String) throws -> Set<UnwantedEffect>? {
    try list(key) { value in
      guard case .text(let text) = value, let effect = UnwantedEffect(rawValue: text) else {
        let words = UnwantedEffect.allCases.map(\.rawValue).joined(separator: ", ")
        throw ImportFault(what: "is \(value.shown), and not one of \(words)")
      }
      return effect
    }.map(Set.init)
  }

  /// The items of a list, each read by `read`.
  mutating func list<Item>(
    _ key: String, _ read: (JSONValue) throws -> Item
  ) throws -> [Item]? {
    try optional(key, "a list") { value in
      guard case .list(let items) = value else { return nil }
      return try items.enumerated().map { index, item in
        try within("[\(index)]") { try read(item) }
      }
    }
  }
}

extension JSONValue {
  /// The value itself where it is short and tells nothing private, or else what it is.
  fileprivate var shown: String {
    switch self {
    case .number(let number): number == number.rounded() ? "\(Int(clamping: number))" : "\(number)"
    case .text(let text) where text.count <= 40: "\"\(text)\""
    case .null, .truth, .text, .list, .object: kind
    }
  }
}

extension Int {
  fileprivate init(clamping number: Double) {
    self = Int(exactly: Swift.min(Swift.max(number, -1e15), 1e15)) ?? 0
  }
}
