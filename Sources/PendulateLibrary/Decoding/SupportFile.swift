import PendulateCore
import Yams

/// Reads the shipped support card and its lines.
enum SupportFile {
  struct Read {
    var card: [String] = []
    var lines: [SupportLine] = []
    var checked = ""
  }

  static func read(_ root: Node, with reader: inout ContentReader) -> Read {
    var read = Read()
    guard
      let fields = reader.fields(
        of: root, as: "the support card", keys: ["card", "checked", "lines"],
        required: ["card", "checked", "lines"])
    else { return read }
    read.checked = reader.text("checked", in: fields, atMost: 10) ?? ""
    if let node = fields["card"] {
      read.card = (reader.list(node, as: "a list of lines") ?? [])
        .compactMap { reader.text($0, as: "A line", atMost: 200) }
    }
    for node in fields["lines"].flatMap({ reader.list($0, as: "a list of services") }) ?? [] {
      let keys = ["place", "service", "how", "hours"]
      guard
        let row = reader.fields(
          of: node, as: "a service", keys: keys + ["seen"], required: keys + ["seen"]),
        let place = reader.text("place", in: row), let service = reader.text("service", in: row),
        let how = reader.text("how", in: row), let hours = reader.text("hours", in: row)
      else { continue }
      read.lines.append(SupportLine(place: place, service: service, how: how, hours: hours))
    }
    return read
  }
}
