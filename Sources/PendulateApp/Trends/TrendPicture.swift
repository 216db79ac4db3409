/// One picture of what changed over weeks.
package enum TrendPicture: String, Hashable, Sendable, CaseIterable {
  case beforeAfter, hard, highest, settling, widening, strength, window, comingBack, helping
  case glimmers, ladder, dose, body, presence

  /// Its name.
  package var title: String {
    switch self {
    case .beforeAfter: "Before and after"
    case .hard: "Hard moments"
    case .highest: "The highest moment"
    case .settling: "Time to settle"
    case .widening: "Does it widen?"
    case .strength: "Seconds at each strength"
    case .window: "Time in the window"
    case .comingBack: "Coming back"
    case .helping: "What helps when"
    case .glimmers: "Glimmers that go with settling"
    case .ladder: "How glimmers were"
    case .dose: "How much of what"
    case .body: "Where in the body"
    case .presence: "Being here"
    }
  }

  /// What it shows, in one line.
  package func meaning(edge: Int) -> String {
    switch self {
    case .beforeAfter: "Distress, 0 to 10, before and after each session."
    case .hard: "What ended touching for its session: how often, and after what."
    case .highest: "The strongest that the touches of a session became, 0 to 10."
    case .settling:
      "From a touch that rose by two or more until a number said it was back."
    case .widening:
      "Touches planned alike, equally strong and long: the first third beside the last."
    case .strength: "How long touches of strength 1 to 4 were that settled without an alarm."
    case .window:
      "The part of touch and rest sessions at most \(edge), and not far away."
    case .comingBack: "Touches that were back before the return was over, and early returns."
    case .helping:
      "What went with settling when stirred up or shut down, and by the part of the day."
    case .glimmers: "The end of a return less its peak, with that glimmer close by."
    case .ladder: "What you said of glimmers: from not right now to nourishing."
    case .dose: "Seconds of touch, and how many sessions of each kind."
    case .body: "Where you marked something, four weeks at a time; comfortable first."
    case .presence: "How often you were here, half here or far away when asked."
    }
  }

  /// What it does not show, in one line.
  package var caveat: String {
    switch self {
    case .beforeAfter:
      "It does not show why: numbers also fall with rest, or after a high start."
    case .hard: "It only counts: what is few and hard has no middle, and no number weighs it."
    case .highest: "It does not show how it was; high is no failure and low no merit."
    case .settling: "Each time is at most this long: it came down between two questions."
    case .widening:
      "It does not show why; touches of one day resemble each other, and days differ."
    case .strength: "It is not a target; a short touch does what a long one does."
    case .window: "It is drawn between the numbers you gave; what came between is open."
    case .comingBack:
      "It does not show how hard it was; choosing to come back early is a skill used."
    case .helping:
      "It goes with, and need not cause. A high number is mostly followed by a lower one, whatever "
        + "was done: that is regression to the mean."
    case .glimmers: "It goes with, and need not cause: high peaks come down with anything."
    case .ladder: "It is a description, not a task; tolerable is complete."
    case .dose: "It is not a goal; days of rest are part of practice."
    case .body: "It does not show what a place means; on a hard day marks may be missing."
    case .presence: "It shows the moments in which you were asked, and none between."
    }
  }
}
