import PendulateCore
import Yams

/// Reads one practice.
enum PracticeFile {
  /// The keys that every practice may have, the touch and resource sessions' lengths, and those of
  /// touch sessions alone.
  private static let common = ["id", "name", "summary", "mode", "breath", "prompts"]
  private static let lengths = ["resourceSeconds", "closeSeconds"]
  private static let touching = [
    "touches", "aim", "firstTouchSeconds", "safetyRatio", "bothSeconds", "both",
  ]
  private static let modes: [Mode] = [.touch, .resource, .glimmer, .ground]

  /// A practice, and where its id and its breath pattern stand, to be checked against others.
  struct Read {
    let practice: Practice
    let idNode: Node?
    let breathNode: Node?
  }

  /// Reads the root of a file; nil if a fault spoils the practice.
  ///
  /// A practice with a fault is left out as a whole: with a mistyped `aim`, say, the rest of it
  /// would lead to more than the person wanted.
  static func read(_ root: Node, with reader: inout ContentReader) -> Read? {
    let before = reader.spoiled
    guard
      let fields = reader.fields(
        of: root, as: "a practice", keys: common + lengths + touching,
        required: ["id", "name", "summary", "mode"])
    else { return nil }
    let id = reader.identifier("id", in: fields)
    let name = reader.text("name", in: fields, atMost: 40)
    let summary = reader.text("summary", in: fields, atMost: 120)
    let mode = reader.choice("mode", in: fields, of: modes.map(\.rawValue))
      .flatMap(Mode.init(rawValue:))
    if let mode { refuseKeys(outside: mode, in: fields, with: &reader) }
    let resource = reader.wholeNumber(
      "resourceSeconds", in: fields, from: PracticeLimits.resourceSeconds)
    let close = reader.wholeNumber("closeSeconds", in: fields, from: PracticeLimits.closeSeconds)
    let touches = reader.wholeNumber("touches", in: fields, from: PracticeLimits.touches)
    let aim = reader.wholeNumber("aim", in: fields, from: PracticeLimits.aim)
    let firstTouch = reader.wholeNumber(
      "firstTouchSeconds", in: fields, from: PracticeLimits.firstTouchSeconds)
    let ratio = reader.number("safetyRatio", in: fields, from: PracticeLimits.safetyRatio)
    let both = bothSeconds(in: fields, with: &reader)
    let breath = reader.text("breath", in: fields, atMost: 32)
    let prompts = fields["prompts"].map { reader.prompts($0, as: "the prompts by stage") } ?? [:]
    guard reader.spoiled == before, let id, let name, let summary, let mode else { return nil }
    let practice = Practice(
      id: id, name: name, summary: summary, mode: mode, resourceSeconds: resource ?? 120,
      closeSeconds: close ?? 120, touches: mode == .touch ? touches ?? 3 : 0, aim: aim,
      firstTouchSeconds: firstTouch, safetyRatio: ratio,
      bothSeconds: mode == .touch ? both : nil, breath: breath ?? "soft", prompts: prompts)
    return Read(practice: practice, idNode: fields["id"], breathNode: fields["breath"])
  }

  private static func refuseKeys(
    outside mode: Mode, in fields: Fields, with reader: inout ContentReader
  ) {
    for entry in fields.entries {
      let isLength = lengths.contains(entry.key)
      if mode != .touch, touching.contains(entry.key) {
        reader.fault(
          at: entry.name, "\(entry.key) belongs to the mode 'touch' only.",
          "Leave it out, or write 'mode: touch'.")
      } else if isLength, mode != .touch, mode != .resource {
        reader.fault(
          at: entry.name, "\(entry.key) belongs to the modes 'touch' and 'resource' only.",
          "Leave it out, or change the mode.")
      }
    }
  }

  /// How long both at once is: a number, nil for `both: none`, and 60 s where nothing is said.
  private static func bothSeconds(in fields: Fields, with reader: inout ContentReader) -> Int? {
    let range = PracticeLimits.bothSeconds
    let advice =
      "Write 'both: none', or 'bothSeconds' with a number from \(range.lowerBound) to "
      + "\(range.upperBound)."
    if let node = fields["both"] {
      if fields["bothSeconds"] != nil {
        reader.fault(
          at: fields.name(of: "both"), "both and bothSeconds are given together.", advice)
      } else if node.scalar?.string != "none" {
        reader.fault(at: node, "both is \(node.described), not 'none'.", advice)
      }
      return nil
    }
    guard fields["bothSeconds"] != nil else { return 60 }
    return reader.wholeNumber("bothSeconds", in: fields, from: range)
  }
}
