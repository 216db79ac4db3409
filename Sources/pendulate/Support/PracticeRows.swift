import PendulateApp
import PendulateCore
import PendulateLibrary

/// What a practice holds, as rows of a name and a value.
enum PracticeRows {
  typealias Row = (name: String, value: String)

  static func rows(of practice: Practice, care: CareLimits, sessionsDone: Int) -> [Row] {
    let planned = practice.usualPlan(care, sessionsDone: sessionsDone).plannedSeconds
    var rows: [Row] = [
      ("mode", practice.mode == .glimmer ? practice.courseWords : StoryWords.mode(practice.mode)),
      ("planned", planned == 0 ? "as long as it takes" : ShownLength.clock(Double(planned))),
    ]
    if let shelf = practice.shelf { rows.append(("at home", words(for: shelf))) }
    switch practice.mode {
    case .touch, .resource:
      rows.append(("with a glimmer", "\(practice.resourceSeconds) s"))
      if practice.mode == .touch { rows += touchRows(practice) }
      rows.append(("closing", "\(practice.closeSeconds) s"))
    case .glimmer: rows += courseRows(practice)
    case .ground, .breathe: break
    }
    rows.append(("breath", practice.breath))
    if !practice.glimmers.isEmpty {
      rows.append(
        ("glimmers first", practice.glimmers.map(OutsideText.shown).joined(separator: ", ")))
    }
    if !practice.categories.isEmpty {
      rows.append(("glimmers from", practice.categories.map(\.rawValue).joined(separator: ", ")))
    }
    if !practice.tags.isEmpty {
      rows.append(("speaks of", words(practice.tags.map(\.rawValue)) ?? ""))
    }
    for (stage, prompts) in practice.prompts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      rows.append(("prompts, \(stage.rawValue)", "\(prompts.count) of its own"))
    }
    return rows + limitRows(practice.limits, "limit") + limitRows(care, "your limit")
  }

  private static func touchRows(_ practice: Practice) -> [Row] {
    let ratio = practice.safetyRatio.map {
      "\(ShownLength.number($0)) s for each second of touch"
    }
    if practice.isBothAlone {
      return [
        ("aim", practice.aim.map { "\($0) at most" } ?? "yours to choose"),
        ("safety", ratio ?? "follows your configuration"),
      ] + courseRows(practice)
    }
    return [
      ("touches", "\(practice.touches) at most"),
      ("first touch", practice.firstTouchSeconds.map { "\($0) s" } ?? "follows what went well"),
      ("aim", practice.aim.map { "\($0) at most" } ?? "yours to choose"),
      ("safety", ratio ?? "follows your configuration"),
      ("both at once", practice.bothSeconds.map { "\($0) s, where it is wanted" } ?? "none"),
    ]
  }

  private static func courseRows(_ practice: Practice) -> [Row] {
    switch practice.course {
    case .moment: [("stay", "\(practice.dwellSeconds) s")]
    case .ladder:
      [("first stay", "\(practice.dwellSeconds) s"), ("asked", "\(practice.rounds) times at most")]
    case .hunt: [("length", "\(practice.huntSeconds) s")]
    case .pathway: [("length", "\(practice.pathwaySeconds) s")]
    case .both: [("both at once", practice.bothSeconds.map { "\($0) s" } ?? "none")]
    }
  }

  private static func limitRows(_ limits: CareLimits, _ word: String) -> [Row] {
    let numbers: [(String, String?)] = [
      ("aim", limits.aim.map { "\($0) at most" }),
      ("touches", limits.touches.map { "\($0) at most" }),
      ("one touch", limits.touchSeconds.map { "\($0) s at most" }),
      ("touches together", limits.touchTotalSeconds.map { "\($0) s at most" }),
      ("touch in a day", limits.touchSecondsPerDay.map { "\($0) s at most" }),
      (
        "safety",
        limits.safetyRatio.map { "\(ShownLength.number($0)) s at least for each second of touch" }
      ),
      ("touch sessions in a day", limits.touchSessionsPerDay.map { "\($0) at most" }),
      ("days with touch in seven", limits.touchDaysPerWeek.map { "\($0) at most" }),
      ("sessions in a day", limits.sessionsPerDay.map { "\($0) at most" }),
      ("no glimmers of", words(limits.withoutCategories.map(\.rawValue))),
      ("no breath", words(limits.withoutBreath.map(OutsideText.shown))),
    ]
    return numbers.compactMap { name, value in value.map { ("\(word), \(name)", $0) } }
  }

  /// Where home lists it.
  static func words(for shelf: Practice.Shelf) -> String {
    switch shelf {
    case .pathways: "under Six pathways"
    }
  }

  private static func words(_ names: [String]) -> String? {
    names.isEmpty ? nil : names.sorted().joined(separator: ", ")
  }
}
