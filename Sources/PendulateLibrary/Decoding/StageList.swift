import PendulateCore
import Yams

/// The parts of a session as a list, which is another way to write their lengths.
///
/// The order in which a session goes is fixed: a glimmer first, coming back after each touch, the
/// close at the end. A list that says otherwise is carried out in that order.
struct StageList {
  /// What a list may hold.
  enum Kind: String, CaseIterable {
    case resource, touch, orient, both, close
  }

  /// One line of it.
  struct Entry {
    let kind: Kind
    let seconds: Int?
    let node: Node
  }

  let node: Node
  private(set) var entries: [Entry] = []

  /// The keys that say the same in another way.
  static let otherKeys = [
    "resourceSeconds", "closeSeconds", "touches", "firstTouchSeconds", "bothSeconds", "both",
  ]

  /// Reads the list; nil where it is no list.
  static func read(_ node: Node, of mode: Mode?, with reader: inout ContentReader) -> StageList? {
    guard let items = reader.list(node, as: "a list of stages") else { return nil }
    var list = StageList(node: node)
    for item in items {
      if let entry = entry(item, isFirstTouch: list.touches == 0, with: &reader) {
        list.entries.append(entry)
        list.refuse(entry, in: mode, with: &reader)
      }
    }
    if mode == .touch, list.touches == 0, list.entries.count == items.count {
      reader.fault(
        at: node, "The stages hold no touch, and the mode is 'touch'.",
        "Add a line '- touch', or write 'mode: resource'.")
    }
    return list
  }

  private static func entry(
    _ item: Node, isFirstTouch: Bool, with reader: inout ContentReader
  ) -> Entry? {
    let names = Kind.allCases.map(\.rawValue)
    if case .scalar(let scalar) = item {
      if let kind = Kind(rawValue: scalar.string) {
        return Entry(kind: kind, seconds: nil, node: item)
      }
      reader.fault(
        at: item, "There is no stage \(Quoting.quoted(scalar.string)) to list.",
        ContentReader.suggestion(for: scalar.string, in: names, otherwise: "The stages are"))
      return nil
    }
    let before = reader.spoiled
    guard let fields = reader.fields(of: item, as: "a stage", keys: names, required: []),
      reader.spoiled == before
    else { return nil }
    guard fields.entries.count == 1, let first = fields.entries.first,
      let kind = Kind(rawValue: first.key)
    else {
      reader.fault(
        at: item, "A line of the stages names \(fields.entries.count) of them.",
        "Write one stage to a line, each after a hyphen.")
      return nil
    }
    if first.value.scalar?.isNothing == true { return Entry(kind: kind, seconds: nil, node: item) }
    let range =
      switch kind {
      case .resource: PracticeLimits.resourceSeconds
      case .touch: isFirstTouch ? PracticeLimits.firstTouchSeconds : PracticeLimits.touchSeconds
      case .orient: 1...600
      case .both: PracticeLimits.bothSeconds
      case .close: PracticeLimits.closeSeconds
      }
    let seconds = reader.wholeNumber(first.key, in: fields, from: range)
    // Counted though its length is at fault, so that the next one is not taken for the first.
    return Entry(kind: kind, seconds: seconds, node: item)
  }

  private func refuse(_ entry: Entry, in mode: Mode?, with reader: inout ContentReader) {
    if mode == .resource, entry.kind == .touch || entry.kind == .both {
      reader.fault(
        at: entry.node, "\(entry.kind.rawValue) belongs to the mode 'touch' only.",
        "Leave it out, or write 'mode: touch'.")
    }
    let most = PracticeLimits.touches.upperBound
    if entry.kind == .touch, touches == most + 1 {
      reader.fault(
        at: entry.node, "This is touch \(touches), and the program's own ceiling is \(most).",
        "List \(most) touches at most.")
    }
  }

  // MARK: What it comes to

  /// The entries of a kind, in their order.
  func entries(of kind: Kind) -> [Entry] { entries.filter { $0.kind == kind } }

  /// How many touches there are.
  var touches: Int { entries(of: .touch).count }

  /// The length of the first touch, where it is said.
  var firstTouchSeconds: Int? { entries(of: .touch).first?.seconds }

  /// The longest touch, where each says its length: none is longer than what was written.
  var longestTouch: Int? {
    let lengths = entries(of: .touch).map(\.seconds)
    return lengths.contains(nil) ? nil : lengths.compactMap { $0 }.max()
  }

  /// The length of a stage: of several, the longest; nil where none is said.
  func longest(_ kind: Kind) -> Int? { entries(of: kind).compactMap(\.seconds).max() }

  /// Whether a stage is in the list.
  func has(_ kind: Kind) -> Bool { entries.contains { $0.kind == kind } }
}
