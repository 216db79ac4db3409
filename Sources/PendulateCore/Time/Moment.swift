/// An instant on a monotonic clock, as the time since the program started.
///
/// A moment is a point, a `Duration` is a length. Nothing in the core asks what time it is: whoever
/// passes a cue in says when it happened.
package struct Moment: Comparable, Hashable, Sendable {
  /// The time since the program started.
  package let offset: Duration

  /// Creates the moment that lies `offset` after the start of the program.
  package init(_ offset: Duration) {
    self.offset = offset
  }

  /// The start of the program.
  package static let start = Moment(.zero)

  /// The moment that many seconds after the start; for tests and virtual time.
  package static func seconds(_ seconds: Double) -> Moment {
    Moment(.seconds(seconds))
  }

  /// Whether the left one is earlier.
  package static func < (left: Moment, right: Moment) -> Bool {
    left.offset < right.offset
  }

  /// The moment a while later.
  package static func + (moment: Moment, duration: Duration) -> Moment {
    Moment(moment.offset + duration)
  }

  /// The moment a while earlier.
  package static func - (moment: Moment, duration: Duration) -> Moment {
    Moment(moment.offset - duration)
  }

  /// The time from the right moment to the left one; negative if the left one is earlier.
  package static func - (later: Moment, earlier: Moment) -> Duration {
    later.offset - earlier.offset
  }
}

extension Duration {
  /// The length in seconds, fractions included.
  package var inSeconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
