/// Where something is usually marked on the body map, seen over the last weeks.
package struct UsualMap: Hashable, Sendable {
  /// How far back it looks, in days.
  package static let days = 60
  /// Fewer check-ins with a map than this say nothing yet.
  package static let enough = 3
  /// The least part of them that makes a region usual, as one in so many.
  static let oneIn = 4

  /// How one region usually is.
  package struct Place: Hashable, Sendable {
    /// In how many check-ins it was marked.
    package let count: Int
    /// The tone it was marked with most.
    package let tone: BodyMark.Tone
  }

  /// How many check-ins with a map it is made of.
  package private(set) var count = 0
  /// The regions that are usual.
  package private(set) var places: [BodyRegion: Place] = [:]

  /// Creates a map of which nothing is known.
  package init() {}

  /// Takes the marks of the check-ins of the last weeks, each check-in for itself.
  ///
  /// Those of more than `days` before `today` are left out, and those without a mark say nothing.
  package init(_ maps: some Sequence<DatedMarks>, today: CivilDate) {
    let earliest = today.advanced(byDays: -Self.days)
    var tones: [BodyRegion: [BodyMark.Tone: Int]] = [:]
    for map in maps where map.day >= earliest && map.day <= today && !map.marks.isEmpty {
      count += 1
      var seen: Set<BodyRegion> = []
      for mark in map.marks where seen.insert(mark.region).inserted {
        tones[mark.region, default: [:]][mark.tone, default: 0] += 1
      }
    }
    guard count >= Self.enough else { return }
    for (region, tones) in tones {
      let marked = tones.values.reduce(0, +)
      guard marked * Self.oneIn >= count else { continue }
      // Of tones that are as frequent, the first in order: comfortable.
      let tone = BodyMark.Tone.allCases.reversed().max { tones[$0] ?? 0 < tones[$1] ?? 0 }
      places[region] = Place(count: marked, tone: tone ?? .neither)
    }
  }
}
