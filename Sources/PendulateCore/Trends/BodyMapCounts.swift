/// The marks of one check-in or session, and the day they were made on.
package struct DatedMarks: Hashable, Sendable {
  /// The day.
  package let day: CivilDate
  /// The marks.
  package let marks: [PlaceAndTone]

  /// Creates marks of a day.
  package init(day: CivilDate, marks: [PlaceAndTone]) {
    self.day = day
    self.marks = marks
  }
}

/// How often each region was marked, and how it was there, in four weeks.
package struct BodyMapCounts: Hashable, Sendable {
  /// How many days one span has.
  package static let days = 28

  /// The first day of the span.
  package let start: CivilDate
  /// The last day of the span.
  package let end: CivilDate
  /// How many marks there are in all.
  package private(set) var count = 0
  private var counts: [PlaceAndTone: Int] = [:]

  /// How often a region was marked with a tone.
  package func count(_ region: BodyRegion, _ tone: BodyMark.Tone) -> Int {
    counts[PlaceAndTone(region, tone)] ?? 0
  }

  /// How often a region was marked at all.
  package func count(_ region: BodyRegion) -> Int {
    BodyMark.Tone.allCases.reduce(0) { $0 + count(region, $1) }
  }

  /// The regions with marks of a tone, those with the most first, and how many each has.
  package func regions(_ tone: BodyMark.Tone) -> [(region: BodyRegion, count: Int)] {
    BodyRegion.allCases.enumerated()
      .map { (index: $0.offset, region: $0.element, count: count($0.element, tone)) }
      .filter { $0.count > 0 }
      .sorted { ($1.count, $0.index) < ($0.count, $1.index) }
      .map { ($0.region, $0.count) }
  }

  /// Spans of four weeks that end with a day, the earliest first; those without marks are left out.
  static func spans(of marks: some Sequence<DatedMarks>, through: CivilDate) -> [BodyMapCounts] {
    var spans: [Int: BodyMapCounts] = [:]
    for dated in marks where !dated.marks.isEmpty && dated.day <= through {
      let ago = (through.dayNumber - dated.day.dayNumber) / days
      let end = through.advanced(byDays: -ago * days)
      let new = BodyMapCounts(start: end.advanced(byDays: 1 - days), end: end)
      for mark in dated.marks { spans[ago, default: new].counts[mark, default: 0] += 1 }
      spans[ago, default: new].count += dated.marks.count
    }
    return spans.sorted { $0.key > $1.key }.map(\.value)
  }

  private init(start: CivilDate, end: CivilDate) {
    self.start = start
    self.end = end
  }
}
