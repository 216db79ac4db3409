/// Finds out when the screen must be drawn next: when the picture will differ, and not sooner.
package enum WakePlanner {
  /// The shortest time between two frames that only motion asks for: 30 frames a second at most.
  package static let shortestFrame: Duration = .seconds(1) / 30

  /// How far a wake may lie behind the first moment of a new picture.
  static let precision: Duration = .milliseconds(1)

  /// The next moment to wake at, or nil if nothing will happen.
  ///
  /// It is the first of the `exact` moments after now, or the first moment at which the picture
  /// differs from the one last drawn, whichever comes sooner. A picture that differs and lasts for
  /// `shortestFrame` is never missed within the horizon; what comes after the horizon is not looked
  /// at, so let it reach to the next moment at which the plan is made anew. Looking costs at most 30
  /// pictures for each second that passes before something changes.
  ///
  /// - Parameters:
  ///   - now: The present moment.
  ///   - lastFrame: The moment whose picture is on the screen.
  ///   - horizon: How far from now to look for a change of the picture.
  ///   - frame: The shortest time between two frames; a longer one than `shortestFrame` spares the
  ///     processor and a slow line, a shorter one is not taken.
  ///   - exact: Moments that are kept to the instant even if the picture stays, such as the
  ///     beginning of a span of the breath or the end of a stage; those not after now are left out.
  ///   - picture: A small value that stands for what is seen at a moment; equal where the screen
  ///     would be equal.
  /// - Returns: A moment after now, or now itself where the screen is out of date already.
  package static func nextWake(
    now: Moment, lastFrame: Moment, horizon: Duration,
    frame: Duration = shortestFrame, exact: [Moment] = [],
    picture: (Moment) -> some Hashable
  ) -> Moment? {
    let nextExact = exact.lazy.filter { $0 > now }.min()
    let end = min(now + horizon, nextExact ?? now + horizon)
    let change = firstChange(
      from: max(now, lastFrame + max(frame, shortestFrame)), to: end, shown: picture(lastFrame),
      picture: picture)
    return change ?? nextExact
  }

  /// The first moment in a span of time whose picture is not the one that is shown.
  private static func firstChange<Picture: Hashable>(
    from start: Moment, to end: Moment, shown: Picture, picture: (Moment) -> Picture
  ) -> Moment? {
    guard start < end else { return nil }
    if picture(start) != shown { return start }
    var same = start
    while same < end {
      let next = min(same + shortestFrame, end)
      if picture(next) != shown {
        return halved(from: same, to: next) { picture($0) != shown }
      }
      same = next
    }
    return nil
  }

  /// A moment that differs and lies within `precision` after one that does not.
  private static func halved(
    from same: Moment, to different: Moment, differs: (Moment) -> Bool
  ) -> Moment {
    var same = same
    var different = different
    while different - same > precision {
      let middle = same + Duration(attoseconds: (different - same).attoseconds / 2)
      if differs(middle) { different = middle } else { same = middle }
    }
    return different
  }
}
