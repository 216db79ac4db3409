/// How a paced breath is shown.
package enum BreathShape: String, Hashable, Sendable, CaseIterable {
  /// By the light of the pendulum, which widens and narrows with it.
  case pendulum
  case wave, circle, words, none

  /// The one that comes after it, round and round.
  package var next: BreathShape {
    let shapes = Self.allCases
    return shapes[((shapes.firstIndex(of: self) ?? 0) + 1) % shapes.count]
  }
}
