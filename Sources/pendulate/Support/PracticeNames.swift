import ArgumentParser
import PendulateCore
import PendulateLibrary

/// What a shell may complete.
enum Completions {
  /// The names of the practices, a person's own ones among them.
  static let practices = CompletionKind.custom { _, _, _ in
    ContentLoader.load(.practices, personFolder: UserFiles.folder).content.practices.map(\.id)
  }

  /// The names of the breath patterns, a person's own ones among them, and of what stands in their
  /// place.
  static let breaths = CompletionKind.custom { _, _, _ in
    BreathAnchor.reservedIDs
      + ContentLoader.load(.patterns, personFolder: UserFiles.folder).content.patterns.map(\.id)
  }
}

/// Where a practice comes from.
enum PracticeSource {
  case shipped, own, ownInPlaceOfShipped

  /// Tells for each practice whether it is the program's or the person's.
  ///
  /// The content holds both in one list; what differs from the shipped one of its name is their own.
  static func reader() -> (Practice) -> PracticeSource {
    let shipped = ContentLoader.load(.practices, personFolder: nil).content
    return { practice in
      guard let same = shipped.practice(practice.id) else { return .own }
      let isSame = same == practice || same.leavingOut(.pleasure) == practice
      return isSame ? .shipped : .ownInPlaceOfShipped
    }
  }
}

extension Practice {
  /// What it is planned to take after so many touch sessions, if each touch goes well.
  func usualPlan(_ care: CareLimits, sessionsDone: Int) -> SessionPlan {
    SessionPlan(
      practice: self,
      limits: PreviewRequest.limits(
        for: self, care: care, sessionsDone: sessionsDone),
      glimmers: [], isRehearsal: true, care: care, sessionID: PreviewRequest.sessionID)
  }

  /// The planned length in words.
  func plannedWords(_ care: CareLimits, sessionsDone: Int) -> String {
    let seconds = usualPlan(care, sessionsDone: sessionsDone).plannedSeconds
    return seconds == 0 ? "as long as it takes" : ShownLength.minutes(seconds)
  }

  /// How the time with glimmers goes, in words.
  var courseWords: String {
    switch course {
    case .moment: "glimmer moment"
    case .ladder: "savouring ladder"
    case .hunt: "glimmer hunt"
    case .pathway: "pathway"
    case .both: "both at once"
    }
  }
}
