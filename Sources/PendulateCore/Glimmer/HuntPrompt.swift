/// One thing to look out for on a hunt for glimmers, in the actual room.
package struct HuntPrompt: Hashable, Sendable, Identifiable {
  /// A part of the day.
  package enum TimeOfDay: String, Hashable, Sendable, CaseIterable, Codable {
    case morning, day, evening, night

    /// The part of the day of a local hour, 0-23.
    package init(hour: Int) {
      self =
        switch hour {
        case 5..<11: .morning
        case 11..<17: .day
        case 17..<22: .evening
        default: .night
        }
    }
  }

  /// A season, by the months of the hemisphere one lives in.
  package enum Season: String, Hashable, Sendable, CaseIterable, Codable {
    case spring, summer, autumn, winter

    /// The season of a month, 1-12, with the meteorological quarters.
    package init(month: Int, isSouthern: Bool) {
      let northern: [Season] = [
        .winter, .winter, .spring, .spring, .spring, .summer, .summer, .summer, .autumn, .autumn,
        .autumn, .winter,
      ]
      self = northern[(month - 1 + (isSouthern ? 6 : 0)) % 12]
    }
  }

  /// A name that stays, by which it is known whether it was asked lately.
  package let id: String
  /// The invitation.
  package let text: String
  /// What it leans on.
  package let category: Glimmer.Category
  /// When in the day it fits; empty is always.
  package let times: Set<TimeOfDay>
  /// When in the year it fits; empty is always.
  package let seasons: Set<Season>

  /// Creates a prompt.
  package init(
    id: String, text: String, category: Glimmer.Category, times: Set<TimeOfDay> = [],
    seasons: Set<Season> = []
  ) {
    self.id = id
    self.text = text
    self.category = category
    self.times = times
    self.seasons = seasons
  }
}
