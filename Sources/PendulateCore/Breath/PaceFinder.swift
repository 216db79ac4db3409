/// Finds a person's own pace from taps, one at each breath in.
package struct PaceFinder: Hashable, Sendable {
  /// How many taps it takes if none of them is left out.
  package static let taps = 6
  /// What may lie between two taps; anything else was a pause, or one key pressed twice.
  package static let interval = Duration.seconds(1) ... .seconds(15)

  private var last: Moment?
  private var intervals: [Duration] = []

  /// Creates one that has heard nothing yet.
  package init() {}

  /// How many taps count so far, 0-6.
  package var count: Int { last == nil ? 0 : intervals.count + 1 }

  /// The pace, once there were enough taps: the median, so that one odd breath changes little.
  package var pace: BreathPace? {
    guard intervals.count == Self.taps - 1 else { return nil }
    return BreathPace(intervals.sorted()[intervals.count / 2])
  }

  /// Takes a tap; whether it counts.
  ///
  /// After a pause, or where a key was pressed twice, the breath that was being timed starts over.
  @discardableResult
  package mutating func tap(at moment: Moment) -> Bool {
    guard pace == nil else { return false }
    guard let last else {
      self.last = moment
      return true
    }
    let length = moment - last
    self.last = max(last, moment)
    guard Self.interval.contains(length) else { return false }
    intervals.append(length)
    return true
  }
}
