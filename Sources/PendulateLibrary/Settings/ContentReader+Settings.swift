import Yams

extension ContentReader {
  /// The value of a setting; nil where it is left open, or where its value is at fault.
  mutating func value(of setting: Setting, as name: String, in fields: Fields) -> Setting.Value? {
    // A key without a value is one that nobody has set yet.
    guard let node = fields[name], node.scalar?.isNothing != true else { return nil }
    switch setting.kind {
    case .choice(let words):
      return choice(name, in: fields, of: words).map { .text($0) }
    case .practice, .breath:
      return identifier(name, in: fields).map { .text($0) }
    case .whole(let range):
      return wholeNumber(name, in: fields, from: range).map { .whole($0) }
    case .number(let range):
      return number(name, in: fields, from: range).map { .number($0) }
    case .text(let limit):
      return text(name, in: fields, atMost: limit).map { .text($0) }
    case .onOff:
      return isOn(name, node).map { .isOn($0) }
    }
  }

  /// Yes or no, in any of the words that YAML has had for it.
  private mutating func isOn(_ name: String, _ node: Node) -> Bool? {
    switch node.scalar?.string.lowercased() {
    case "on", "yes", "true", "1": return true
    case "off", "no", "false", "0": return false
    default:
      fault(
        at: node, "\(name) is \(node.described), which is neither on nor off.",
        "Write on or off.")
      return nil
    }
  }
}
