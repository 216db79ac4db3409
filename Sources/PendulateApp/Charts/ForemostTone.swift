public import PendulateCore

extension BodyMapCounts {
  /// The tone that a region was marked with more often than with any other; `neither` where two are
  /// as often as each other, so that no tie reads as an answer.
  public func foremostTone(_ region: BodyRegion) -> BodyMark.Tone {
    let most = BodyMark.Tone.allCases.map { count(region, $0) }.max() ?? 0
    let foremost = BodyMark.Tone.allCases.filter { count(region, $0) == most }
    return foremost.count == 1 ? foremost[0] : .neither
  }
}
