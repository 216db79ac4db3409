import PendulateCore

/// The members of an object, each as what it is to be.
struct LedgerFields {
  private let values: [String: JSONValue]

  init(_ value: JSONValue) throws {
    guard case .object(let fields) = value else {
      throw ImportFault(what: "is \(value.kind), and not an object")
    }
    values = Dictionary(fields.map { ($0.key, $0.value) }) { first, _ in first }
  }

  private func fault(_ name: String) -> ImportFault {
    ImportFault(place: name, what: "is missing, or is not what stands there")
  }

  func text(_ name: String) throws -> String {
    guard case .text(let text) = values[name] else { throw fault(name) }
    return text
  }

  func word<Word: RawRepresentable<String>>(_ name: String) throws -> Word {
    guard let word = Word(rawValue: try text(name)) else { throw fault(name) }
    return word
  }

  func truth(_ name: String) throws -> Bool {
    guard case .truth(let truth) = values[name] else { throw fault(name) }
    return truth
  }

  func number(_ name: String) throws -> Double {
    guard case .number(let number) = values[name], (0...1_000_000_000).contains(number) else {
      throw fault(name)
    }
    return number
  }

  func count(_ name: String) throws -> Int { Int(try number(name)) }

  func time(_ name: String) throws -> Timestamp {
    guard let time = try timeIfThere(name) else { throw fault(name) }
    return time
  }

  func timeIfThere(_ name: String) throws -> Timestamp? {
    guard let value = values[name] else { return nil }
    return try time(value, name)
  }

  func times(_ name: String) throws -> [Timestamp] { try list(name).map { try time($0, name) } }

  func numbers(_ name: String) throws -> [Double] {
    try list(name).map {
      guard case .number(let number) = $0 else { throw fault(name) }
      return number
    }
  }

  func objects(_ name: String) throws -> [LedgerFields] { try list(name).map(LedgerFields.init) }

  func objectIfThere(_ name: String) throws -> LedgerFields? {
    try values[name].map(LedgerFields.init)
  }

  private func time(_ value: JSONValue, _ name: String) throws -> Timestamp {
    guard case .text(let text) = value, let time = Timestamp(rfc3339: text) else {
      throw fault(name)
    }
    return time
  }

  private func list(_ name: String) throws -> [JSONValue] {
    guard case .list(let list) = values[name] else { throw fault(name) }
    return list
  }
}
