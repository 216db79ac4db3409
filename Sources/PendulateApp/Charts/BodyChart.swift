package import PendulateCore

/// How often each place of the body was marked in the last four weeks, and how it was there.
package struct BodyChart: Hashable, Sendable {
  /// A marked place.
  package struct Place: Hashable, Sendable {
    /// Which region.
    package let region: BodyRegion
    /// How often it was marked.
    package let count: Int
    /// How it was there more often than in any other way.
    package let tone: BodyMark.Tone
  }

  /// The marked places, in the order of the map.
  package let places: [Place]
  /// What the signs mean.
  package let names: [ChartName]

  init?(_ trends: Trends) {
    guard let map = trends.bodyMaps.last, map.count >= Quartiles.enough else { return nil }
    places = BodyRegion.mapped.compactMap { region in
      let count = map.count(region)
      return count > 0
        ? Place(region: region, count: count, tone: map.foremostTone(region)) : nil
    }
    names = BodyMark.Tone.allCases.map { tone in
      switch tone {
      case .comfortable, .uncomfortable:
        ChartName(.tone(tone), "mostly \(tone.rawValue)", briefly: tone.rawValue)
      case .neither: ChartName(.tone(tone), "neither, or as often")
      }
    }
  }

  /// The places that are seen from one side.
  package func places(on side: BodyRegion.Side) -> [Place] {
    places.filter { $0.region.isSeen(on: side) }
  }
}

extension BodyMapCounts {
  /// The tone that a region was marked with more often than with any other; `neither` where two are
  /// as often as each other, so that no tie reads as an answer.
  func foremostTone(_ region: BodyRegion) -> BodyMark.Tone {
    let most = BodyMark.Tone.allCases.map { count(region, $0) }.max() ?? 0
    let foremost = BodyMark.Tone.allCases.filter { count(region, $0) == most }
    return foremost.count == 1 ? foremost[0] : .neither
  }
}
