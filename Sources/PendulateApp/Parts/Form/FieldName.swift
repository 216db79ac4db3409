package import PendulateCore

extension Field {
  /// What a question is about, so that its answer is found by what it means.
  package enum Name: Hashable, Sendable {
    // The questions before touching.
    case consent(ConsentQuestion)
    // Coming back to a session that was cut short.
    case offer
    // Arriving, and setting up.
    case privately, awake, mild
    case minutes, about, aim, touches, glimmers, breath, rest
    // A check-in.
    case distress, presence, presenceAgain, state, ladder, body, comfort, words, since, unwanted,
      end
    // A text to keep, and what a glimmer leans on.
    case text, category
    /// What a kept glimmer leans on, by its identifier.
    case categoryOf(String)
    /// What turned up on a hunt, by its place, and what that leans on.
    case find(Int, Glimmer.Category?)
    // One's own plan and window.
    case plan(PlanPart), window(WindowPart), windowPicks(WindowPart)
    // Breathing on its own.
    case cue, holds, rampMinutes
  }
}
