import PendulateCore
import Yams

/// Reads one practice.
enum PracticeFile {
  private static let modes: [Mode] = [.touch, .resource, .glimmer, .ground]

  /// A practice, and where its parts stand, to be checked against others.
  struct Read {
    let practice: Practice
    let fields: Fields
    /// The list of stages, where the practice has one.
    let stages: StageList?
    /// Where the limits stand, where the practice has some.
    let limitFields: Fields?
    /// The breath patterns that the practice brings along.
    let patterns: [PatternFile.Read]

    var idNode: Node? { fields["id"] }
    var breathNode: Node? { fields["breath"] }
  }

  /// Reads the root of a file; nil if a fault spoils the practice.
  ///
  /// A practice with a fault is left out as a whole: with a mistyped `aim`, say, the rest of it
  /// would lead to more than the person wanted.
  static func read(_ root: Node, with reader: inout ContentReader) -> Read? {
    let before = reader.spoiled
    guard
      let fields = reader.fields(
        of: root, as: "a practice", keys: ContentKeys.practice,
        required: ["id", "name", "summary", "mode"])
    else { return nil }
    let id = reader.identifier("id", in: fields)
    let name = reader.text("name", in: fields, atMost: 40)
    let summary = reader.text("summary", in: fields, atMost: 120)
    let mode = reader.choice("mode", in: fields, of: modes.map(\.rawValue))
      .flatMap(Mode.init(rawValue:))
    let shelf = reader.choice("shelf", in: fields, of: Practice.Shelf.allCases.map(\.rawValue))
      .flatMap(Practice.Shelf.init(rawValue:))
    let course = reader.choice("course", in: fields, of: Practice.Course.allCases.map(\.rawValue))
      .flatMap(Practice.Course.init(rawValue:))
    if let mode { PracticeKeyRules.refuse(in: fields, mode: mode, course: course, with: &reader) }
    let stages = fields["stages"].flatMap { StageList.read($0, of: mode, with: &reader) }
    let lengths = Lengths(fields, stages, with: &reader)
    let aim = reader.wholeNumber("aim", in: fields, from: PracticeLimits.aim)
    let ratio = reader.number("safetyRatio", in: fields, from: PracticeLimits.safetyRatio)
    let dwell = reader.wholeNumber("dwellSeconds", in: fields, from: PracticeLimits.dwellSeconds)
    let rounds = reader.wholeNumber("rounds", in: fields, from: PracticeLimits.rounds)
    let hunt = reader.wholeNumber("huntSeconds", in: fields, from: PracticeLimits.huntSeconds)
    let pathway = reader.wholeNumber(
      "pathwaySeconds", in: fields, from: PracticeLimits.pathwaySeconds)
    let tags = reader.tags(in: fields)
    let breath = reader.text("breath", in: fields, atMost: 32)
    let prompts = fields["prompts"].map { reader.prompts($0, as: "the prompts by stage") }
    let glimmers = glimmerIDs(in: fields, with: &reader)
    let categories = fields["categories"].map {
      reader.choices(
        $0, as: "a list of categories", each: "Category",
        of: Glimmer.Category.allCases.map(\.rawValue))
    }
    let limits = fields["limits"].flatMap {
      LimitsFile.read($0, isOwnFile: false, with: &reader)
    }
    let patterns = (fields["patterns"].flatMap { reader.list($0, as: "a list of patterns") } ?? [])
      .compactMap { PatternFile.readPattern($0, with: &reader) }
    guard reader.spoiled == before, let id, let name, let summary, let mode else { return nil }
    var care = limits?.limits ?? CareLimits()
    if let longest = stages?.longestTouch {
      care.touchSeconds = min(care.touchSeconds ?? longest, longest)
    }
    let practice = Practice(
      id: id, name: name, summary: summary, mode: mode, resourceSeconds: lengths.resource ?? 120,
      closeSeconds: lengths.close ?? 120,
      touches: mode == .touch ? (course == .both ? 1 : lengths.touches ?? 3) : 0,
      aim: aim, firstTouchSeconds: lengths.firstTouch, safetyRatio: ratio,
      bothSeconds: mode == .touch ? lengths.both : nil, breath: breath ?? "soft",
      prompts: prompts?.byStage ?? [:], promptTags: prompts?.tags ?? [:],
      course: course ?? .moment, dwellSeconds: dwell ?? 20, rounds: rounds ?? 6,
      huntSeconds: hunt ?? 180, pathwaySeconds: pathway ?? 240, glimmers: glimmers,
      categories: (categories ?? []).compactMap(Glimmer.Category.init), limits: care,
      shelf: shelf, tags: tags)
    return Read(
      practice: practice, fields: fields, stages: stages, limitFields: limits?.fields,
      patterns: patterns)
  }

  private static func glimmerIDs(in fields: Fields, with reader: inout ContentReader) -> [String] {
    (fields["glimmers"].flatMap { reader.list($0, as: "a list of glimmers") } ?? [])
      .compactMap { reader.text($0, as: "A glimmer's id", atMost: 64) }
  }
}

/// How long the parts of a session are, written as keys or as a list of stages.
private struct Lengths {
  var resource: Int?
  var close: Int?
  var touches: Int?
  var firstTouch: Int?
  var both: Int?

  init(_ fields: Fields, _ stages: StageList?, with reader: inout ContentReader) {
    if let stages {
      resource = stages.longest(.resource)
      close = stages.longest(.close)
      touches = stages.touches
      firstTouch = stages.firstTouchSeconds
      both = stages.has(.both) ? stages.longest(.both) ?? 60 : nil
      return
    }
    resource = reader.wholeNumber(
      "resourceSeconds", in: fields, from: PracticeLimits.resourceSeconds)
    close = reader.wholeNumber("closeSeconds", in: fields, from: PracticeLimits.closeSeconds)
    touches = reader.wholeNumber("touches", in: fields, from: PracticeLimits.touches)
    firstTouch = reader.wholeNumber(
      "firstTouchSeconds", in: fields, from: PracticeLimits.firstTouchSeconds)
    both = Self.bothSeconds(in: fields, with: &reader)
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
