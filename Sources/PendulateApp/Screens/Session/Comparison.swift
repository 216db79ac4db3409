import PendulateCore

/// Two check-ins side by side: what moved, what stayed, what is new.
enum Comparison {
  static let notSaid = "not said"

  /// One line of it.
  struct Row: Hashable {
    let name: String
    let before: String
    let after: String
  }

  static func rows(
    before: CheckIn?, after: CheckIn?, states: [Field.Choice] = CheckInPage.states
  ) -> [Row] {
    [
      Row(
        name: "distress", before: number(before?.distress), after: number(after?.distress)),
      Row(
        name: "presence", before: before?.presence?.word ?? notSaid,
        after: after?.presence?.word ?? notSaid),
      Row(
        name: "body", before: word(before?.state, states),
        after: word(after?.state, states)),
    ]
  }

  private static func number(_ distress: Distress?) -> String {
    distress.map { String($0.value) } ?? notSaid
  }

  private static func word(_ state: BodyState?, _ choices: [Field.Choice]) -> String {
    choices.first { $0.id == state?.rawValue }?.word ?? notSaid
  }

  /// What became of some regions, in words.
  struct Change: Hashable {
    /// Whether they moved, stayed, are new, or are quiet now.
    enum Kind {
      case moved, stayed, new, quiet
    }

    let kind: Kind
    let text: String

    /// It as a sentence without its end.
    var line: String {
      switch kind {
      case .moved: "moved: \(text)"
      case .stayed: "stayed: \(text)"
      case .new: "new: \(text)"
      case .quiet: "not marked now: \(text)"
      }
    }
  }

  /// The regions: which moved, which stayed, which are new, which are quiet now.
  static func regions(before: CheckIn?, after: CheckIn?) -> [Change] {
    let earlier = Dictionary(
      (before?.regions ?? []).map { ($0.region, $0) }, uniquingKeysWith: { $1 })
    let later = after?.regions ?? []
    guard !earlier.isEmpty || !later.isEmpty else { return [] }
    var changes: [Change] = []
    let moved = later.filter { mark in earlier[mark.region].map { $0.tone != mark.tone } ?? false }
    let stayed = later.filter { mark in earlier[mark.region].map { $0.tone == mark.tone } ?? false }
    let new = later.filter { earlier[$0.region] == nil }
    let quiet = (before?.regions ?? []).filter { mark in
      !later.contains { $0.region == mark.region }
    }
    for mark in moved {
      let from = earlier[mark.region]?.tone.rawValue ?? ""
      changes.append(
        Change(
          kind: .moved, text: "\(mark.region.plainName), \(from) to \(mark.tone.rawValue)"))
    }
    if !stayed.isEmpty { changes.append(Change(kind: .stayed, text: names(stayed))) }
    if !new.isEmpty { changes.append(Change(kind: .new, text: names(new))) }
    if !quiet.isEmpty, after != nil { changes.append(Change(kind: .quiet, text: names(quiet))) }
    return changes
  }

  private static func names(_ marks: [BodyMark]) -> String {
    marks.map { mark in
      let words = mark.sensations.isEmpty ? "" : " (\(mark.sensations.joined(separator: ", ")))"
      return "\(mark.region.plainName), \(mark.tone.rawValue)\(words)"
    }.joined(separator: "; ")
  }

  static func sentences(
    before: CheckIn?, after: CheckIn?, states: [Field.Choice]
  ) -> [String] {
    rows(before: before, after: after, states: states).map {
      "\($0.name): before \($0.before), after \($0.after)."
    }
      + regions(before: before, after: after).map { $0.line + "." }
      + [SessionWords.noGrade]
  }
}
