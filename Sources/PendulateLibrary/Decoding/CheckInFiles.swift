import PendulateCore
import Yams

/// Reads what a check-in shows: distress anchors, sensation words, regions of the body.
///
/// These are shipped files only: their wording is the same for everyone, so that a person's own
/// answers can be compared over months.
enum CheckInFiles {
  static func readAnchors(_ root: Node, with reader: inout ContentReader) -> [String] {
    (reader.list(root, as: "a list of anchors") ?? [])
      .compactMap { reader.text($0, as: "An anchor") }
  }

  static func readSensations(_ root: Node, with reader: inout ContentReader)
    -> (groups: [SensationGroup], distant: Set<String>)
  {
    guard
      let fields = reader.fields(
        of: root, as: "the sensation words", keys: ["groups", "distant"],
        required: ["groups", "distant"])
    else { return ([], []) }
    var groups: [SensationGroup] = []
    if let node = fields["groups"], let named = reader.entries(of: node, as: "groups of words") {
      groups = named.entries.map { entry in
        SensationGroup(name: entry.key, words: readWords(entry.value, with: &reader))
      }
    }
    return (groups, Set(fields["distant"].map { readWords($0, with: &reader) } ?? []))
  }

  private static func readWords(_ node: Node, with reader: inout ContentReader) -> [String] {
    (reader.list(node, as: "a list of words") ?? []).compactMap { reader.text($0, as: "A word") }
  }

  static func readRegions(_ root: Node, with reader: inout ContentReader)
    -> [BodyRegion: RegionWords]
  {
    var regions: [BodyRegion: RegionWords] = [:]
    for entry in reader.entries(of: root, as: "the regions")?.entries ?? [] {
      guard let region = BodyRegion(rawValue: entry.key) else {
        reader.fault(
          at: entry.name, "There is no region \(Quoting.quoted(entry.key)).",
          ContentReader.suggestion(
            for: entry.key, in: BodyRegion.allCases.map(\.rawValue), otherwise: "The regions are"))
        continue
      }
      if let fields = reader.fields(
        of: entry.value, as: "a region", keys: ["name", "covers"], required: ["name", "covers"]),
        let name = reader.text("name", in: fields), let covers = reader.text("covers", in: fields)
      {
        regions[region] = RegionWords(name: name, covers: covers)
      }
    }
    return regions
  }
}
