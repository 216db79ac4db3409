package import PendulateCore

/// What the stages are called on screen.
package enum StageWords {
  /// The title of a stage.
  package static func title(_ stage: Stage) -> String {
    switch stage {
    case .arrive: "arriving"
    case .checkPre: "before"
    case .choose: "setting up"
    case .resource: "with a glimmer"
    case .gate: "a choice"
    case .touch: "touch difficulty"
    case .orient: "orient to safety"
    case .both: "both at once"
    case .close: "closing"
    case .checkPost: "after"
    case .rest: "for after"
    case .high: "back to the room"
    case .stop: "stopped"
    case .numb: "coming nearer"
    case .silent: "still here"
    case .later: "since then"
    }
  }

  /// The one sentence with which the spoken face opens a stage.
  package static func opening(_ stage: Stage, seconds: Int?) -> String {
    let length = seconds.map { ", \(spoken($0))" } ?? ""
    switch stage {
    case .arrive: return "Arriving."
    case .checkPre: return "A look at how it is, before."
    case .choose: return "Setting up."
    case .resource: return "Some time with a glimmer\(length)."
    case .gate: return "A choice: nothing at all is fine, and never leads to touch."
    case .touch: return "Touch difficulty\(length). Any line, even an empty one, comes back."
    case .orient: return "Orient to safety\(length). You are back here."
    case .both: return "Both at once\(length). Any line comes back to the room."
    case .close: return "Closing\(length)."
    case .checkPost: return "A look at how it is, after."
    case .rest: return "A quiet few minutes may be kind."
    case .high: return "Back to the room. There is time."
    case .stop: return "The practice has stopped."
    case .numb: return "Coming nearer, without hurry."
    case .silent: return "Still here with you."
    case .later: return "Since then."
    }
  }

  /// A length in words: seconds below a minute and a half, minutes above.
  static func spoken(_ seconds: Int) -> String {
    if seconds < 90 { return "\(seconds) seconds" }
    let minutes = seconds / 60
    let half = seconds % 60 >= 30 ? " and a half" : ""
    return "about \(minutes)\(half) minute\(minutes == 1 && half.isEmpty ? "" : "s")"
  }
}
