package import PendulateCore

/// What there is to tell without looking, small enough to compare: it is told when it differs.
///
/// It holds no word of the person's: nothing of it may be heard by somebody else in the room.
package struct AudibleMoment: Hashable, Sendable {
  /// A span of a paced breath.
  package struct Breath: Hashable, Sendable {
    /// The span.
    package let phase: BreathPosition.Phase
    /// How many whole breaths came before.
    package let cycle: Int
  }

  /// The stage of the session; nil where there is none, as in breath pacing alone.
  package let stage: Stage?
  /// The swing, so that a stage that comes again is another one.
  package let swing: Int
  /// The breath; nil while none is paced.
  package let breath: Breath?
}
