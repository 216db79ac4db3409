/// What keeps touching closed, and until which instant.
///
/// The end is fixed when the lock is made, in the zone of that time, so that another zone cannot
/// shorten it.
package struct TouchLock: Hashable, Sendable {
  /// What it follows from.
  package var reason: DoseLimits.Lock.Reason
  /// When it ends.
  package var until: Timestamp

  /// Creates a lock.
  package init(_ reason: DoseLimits.Lock.Reason, until: Timestamp) {
    self.reason = reason
    self.until = until
  }
}
