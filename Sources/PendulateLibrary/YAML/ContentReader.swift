import PendulateCore
import Yams

/// Reads values out of one file's nodes, and keeps every fault on the way.
///
/// A reading never stops at a fault: what is missing comes back as nil, and whoever asked decides
/// at the end, by `isWhole(since:)`, whether the thing is good enough to be used.
struct ContentReader {
  /// The name that the faults carry.
  let file: String
  /// What was found so far.
  private(set) var faults: [ContentFault] = []
  /// How many faults spoil the thing that they are in.
  var spoiled = 0

  init(file: String) {
    self.file = file
  }

  /// Takes a fault at a node; one that does not spoil leaves out a part that was optional.
  mutating func fault(at node: Node?, _ message: String, _ advice: String, spoils: Bool = true) {
    faults.append(
      ContentFault(
        file: file, line: node?.mark?.line, column: node?.mark?.column, message: message,
        advice: advice))
    if spoils { spoiled += 1 }
  }

  /// Takes what a file may say, though something else would be kinder.
  mutating func advise(at node: Node?, _ message: String, _ advice: String) {
    faults.append(
      ContentFault(
        file: file, line: node?.mark?.line, column: node?.mark?.column, message: message,
        advice: advice, isAdvice: true))
  }

  /// Takes the faults of the file's form.
  mutating func take(_ parsed: YAMLText.Parsed) {
    faults += parsed.faults
    spoiled += parsed.faults.count
  }

  /// Reads the tree of a file.
  mutating func root(of bytes: [UInt8]) -> Node? {
    let parsed = YAMLText.parse(bytes, file: file)
    take(parsed)
    return parsed.root
  }
}

/// The keys and values of one mapping whose keys are known.
struct Fields {
  /// The mapping itself, where a missing key is told.
  let node: Node
  fileprivate(set) var entries: [(key: String, name: Node, value: Node)] = []

  /// The value of a key.
  subscript(key: String) -> Node? {
    entries.first { $0.key == key }?.value
  }

  /// The node of a key itself.
  func name(of key: String) -> Node? {
    entries.first { $0.key == key }?.name
  }
}

extension ContentReader {
  /// The entries of a mapping, as they come; nil, with a fault, if the node is something else.
  mutating func entries(of node: Node, as what: String) -> Fields? {
    guard case .mapping(let mapping) = node else {
      fault(
        at: node, "There is \(node.described) in the place of \(what).",
        "Write it as keys with values, one to a line.")
      return nil
    }
    var fields = Fields(node: node)
    for (name, value) in mapping {
      guard case .scalar(let scalar) = name else {
        fault(at: name, "A key here is \(name.described).", "Write the key as a word.")
        continue
      }
      if !scalar.string.hasPrefix(YAMLText.repeatedKey) {
        fields.entries.append((scalar.string, name, value))
      }
    }
    return fields
  }

  /// The entries of a mapping whose keys were given before in the same mapping.
  func repeatedEntries(of node: Node) -> [(key: String, value: Node)] {
    guard case .mapping(let mapping) = node else { return [] }
    return mapping.compactMap { name, value in
      guard case .scalar(let scalar) = name, scalar.string.hasPrefix(YAMLText.repeatedKey),
        let hyphen = scalar.string.lastIndex(of: "-")
      else { return nil }
      return (String(scalar.string[scalar.string.index(after: hyphen)...]), value)
    }
  }

  /// The entries of a mapping with these keys and no others.
  mutating func fields(
    of node: Node, as what: String, keys: [String], required: [String]
  ) -> Fields? {
    guard let fields = entries(of: node, as: what) else { return nil }
    for entry in fields.entries where !keys.contains(entry.key) {
      fault(
        at: entry.name, "\(what.capitalizedFirst) has no key \(Quoting.quoted(entry.key)).",
        Self.suggestion(for: entry.key, in: keys, otherwise: "The keys are"))
    }
    for key in required where fields[key] == nil {
      fault(
        at: node, "The key '\(key)' is missing.", "Add a line that starts with '\(key):'.")
    }
    return fields
  }

  /// The parts of a list; nil, with a fault, if the node is something else.
  mutating func list(_ node: Node, as what: String) -> [Node]? {
    guard case .sequence(let sequence) = node else {
      fault(
        at: node, "There is \(node.described) in the place of \(what).",
        "Write one to a line, each after a hyphen and a space.")
      return nil
    }
    return Array(sequence)
  }

  /// Asks whether a near name was meant, or else lists all.
  static func suggestion(for typed: String, in names: [String], otherwise: String) -> String {
    let near = NearestName.suggestions(for: typed, in: names)
    return near.isEmpty
      ? "\(otherwise) \(names.joined(separator: ", "))."
      : "Perhaps \(near.map { "'\($0)'" }.joined(separator: " or ")) was meant."
  }
}

extension Node {
  /// What the node is, for a sentence that says that it is something else than expected.
  var described: String {
    switch self {
    case .scalar(let scalar): scalar.isNothing ? "nothing" : Quoting.quoted(scalar.string)
    case .sequence: "a list"
    case .mapping: "a group of keys"
    case .alias: "an alias"
    }
  }
}

extension Node.Scalar {
  /// Whether no value was written.
  var isNothing: Bool { style == .plain && ["", "~", "null"].contains(string) }
}

extension String {
  /// With its first letter in upper case.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
