/// A session of touch or rest: when it was, and how long was touched in it.
package struct PractisedTime: Hashable, Sendable {
  /// When it began.
  package var begunAt: Timestamp
  /// When it ended, as far as is known.
  package var endedAt: Timestamp
  /// Whether difficulty was touched.
  package var didTouch: Bool
  /// Seconds of all touches.
  package var touchSeconds: Double

  /// Creates one.
  package init(begunAt: Timestamp, endedAt: Timestamp, didTouch: Bool, touchSeconds: Double) {
    self.begunAt = begunAt
    self.endedAt = endedAt
    self.didTouch = didTouch
    self.touchSeconds = touchSeconds
  }

  /// The end of the day it began on, where that was.
  var endOfDay: Timestamp { begunAt.startOfLocalDay(addingDays: 1) }

  /// Whether it belongs to the day of a time: by the day where it began, and by the day where one is
  /// now, so that neither another zone nor the change to winter time makes two days of one.
  func isOfDay(of now: Timestamp) -> Bool {
    endOfDay > now || begunAt.localDate == now.localDate
  }

  /// When the day is over that it belongs to; nil where that is so already.
  func dayEnds(at now: Timestamp) -> Timestamp? {
    let here = begunAt.localDate == now.localDate ? now.startOfLocalDay(addingDays: 1) : endOfDay
    let end = max(endOfDay, here)
    return end > now ? end : nil
  }
}
