package import PendulateCore

/// Wakes the program once at a chosen moment.
@MainActor package protocol Pacer: AnyObject {
  /// What is called on a wake, with the moment at which it really happens.
  var onWake: ((Moment) -> Void)? { get set }
  /// How many wakes there have been.
  var wakeCount: Int { get }
  /// Wakes at a moment, in place of the one scheduled before; nil asks for no wake and no timer.
  ///
  /// A moment that has passed wakes at once, but never from within this call.
  func schedule(at moment: Moment?)
}
