import PendulateCore
import Yams

/// Reads breath patterns.
enum PatternFile {
  /// A pattern, and where its id stands, to be checked against others.
  struct Read {
    let pattern: BreathPattern
    let idNode: Node?
  }

  /// Reads a file: one pattern, or a list of them under `patterns` (beside `anchors` if shipped).
  static func read(_ root: Node, with reader: inout ContentReader) -> [Read] {
    guard case .mapping(let mapping) = root,
      mapping.contains(where: { $0.key.scalar?.string == "patterns" })
    else { return readPattern(root, with: &reader).map { [$0] } ?? [] }
    guard
      let fields = reader.fields(
        of: root, as: "a file of patterns", keys: ["patterns", "anchors"], required: ["patterns"]),
      let node = fields["patterns"],
      let nodes = reader.list(node, as: "a list of patterns")
    else { return [] }
    return nodes.compactMap { readPattern($0, with: &reader) }
  }

  /// Reads one pattern.
  static func readPattern(_ node: Node, with reader: inout ContentReader) -> Read? {
    let before = reader.spoiled
    guard
      let fields = reader.fields(
        of: node, as: "a breath pattern", keys: ContentKeys.pattern,
        required: ["id", "name", "in", "out"])
    else { return nil }
    let id = reader.identifier("id", in: fields)
    if let id, BreathAnchor.reservedIDs.contains(id) {
      reader.fault(
        at: fields["id"], "The id '\(id)' stands for having no breath cue.", "Choose another id.")
    }
    let name = reader.text("name", in: fields, atMost: 40)
    let inhale = reader.number("in", in: fields, from: BreathPattern.inhaleRange.inSeconds)
    let exhale = reader.number("out", in: fields, from: BreathPattern.exhaleRange.inSeconds)
    let hold = reader.number(
      "hold", in: fields, from: BreathPattern.holdRange(id: id ?? "").inSeconds)
    let sip = reader.number("sip", in: fields, from: BreathPattern.sipRange.inSeconds)
    let rest = reader.number("rest", in: fields, from: BreathPattern.restRange.inSeconds)
    if let node = fields.name(of: "sip"), fields["hold"] != nil {
      reader.fault(at: node, "hold and sip are given together.", "Keep one of the two.")
    }
    let mostCycles = reader.wholeNumber("mostCycles", in: fields, from: 1...100)
    let purpose = reader.text("purpose", in: fields)
    let evidence = reader.text("evidence", in: fields)
    let caution = reader.text("caution", in: fields)
    guard reader.spoiled == before, let id, let name, let inhale, let exhale else { return nil }
    let pattern = BreathPattern(
      id: id, name: name, inhale: .seconds(inhale), second: .seconds(sip ?? hold ?? 0),
      secondSpan: sip == nil ? .hold : .sip, exhale: .seconds(exhale), rest: .seconds(rest ?? 0),
      purpose: purpose ?? "", evidence: evidence ?? "", caution: caution ?? "",
      mostCycles: mostCycles)
    return Read(pattern: pattern, idNode: fields["id"])
  }
}

extension ClosedRange<Duration> {
  /// The same range as numbers of seconds.
  var inSeconds: ClosedRange<Double> { lowerBound.inSeconds...upperBound.inSeconds }
}
