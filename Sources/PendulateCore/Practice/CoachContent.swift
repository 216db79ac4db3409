/// Everything the coach says and offers, read once at the start and never changed.
package struct CoachContent: Hashable, Sendable {
  /// The practices, a person's own ones first.
  package var practices: [Practice] = []
  /// The breath patterns, a person's own ones first.
  package var patterns: [BreathPattern] = []
  /// What may stand in the place of a breath cue: `off` first, then `room`.
  package var anchors: [BreathAnchor] = []
  /// The prompts of each stage.
  package var prompts: [Stage: [String]] = [:]
  /// What some of the prompts speak of.
  package var promptTags: [String: Set<ContentTag>] = [:]
  /// The glimmers that ship with the program.
  package var starterGlimmers: [Glimmer] = []
  /// Glimmers that are left out, by their identifiers, whatever was kept of them.
  package internal(set) var leftOutGlimmers: Set<String> = []
  /// What a hunt for glimmers asks, in the order of the file.
  package var huntPrompts: [HuntPrompt] = []
  /// What the person's own limits say.
  package var careLimits = CareLimits()
  /// What each number of distress means, from 0 to 10.
  package var distressAnchors: [String] = []
  /// Words for sensations, by group, in order.
  package var sensationGroups: [SensationGroup] = []
  /// Words that call for the question how present one is.
  package var distantWords: Set<String> = []
  /// The name and the extent of each region of the body.
  package var regions: [BodyRegion: RegionWords] = [:]
  /// What the support card says, line by line.
  package var supportCard: [String] = []
  /// Services that listen, by country.
  package var supportLines: [SupportLine] = []
  /// The day on which the support lines were noted from public pages, as in 2026-03-01.
  package var supportLinesChecked: String = ""

  /// Creates content that holds nothing yet.
  package init() {}

  /// The practice of that name.
  package func practice(_ id: String) -> Practice? {
    practices.first { $0.id == id }
  }

  /// The breath pattern of that name.
  package func pattern(_ id: String) -> BreathPattern? {
    patterns.first { $0.id == id }
  }

  /// The anchors that a person may rest with instead of the breath.
  package var anchorChoices: [BreathAnchor.Choice] {
    anchors.flatMap(\.choices)
  }

  /// The chosen anchor, or else the first; nil if there are none.
  package func anchorChoice(_ id: String?) -> BreathAnchor.Choice? {
    anchorChoices.first { $0.id == id } ?? anchorChoices.first
  }
}

/// Six or so words for one kind of sensation.
package struct SensationGroup: Hashable, Sendable {
  /// What kind of sensation they name.
  package let name: String
  /// The words.
  package let words: [String]

  /// Creates a group.
  package init(name: String, words: [String]) {
    self.name = name
    self.words = words
  }
}

/// How a region of the body is named on screen.
package struct RegionWords: Hashable, Sendable {
  /// Its name, as in "upper back".
  package let name: String
  /// What belongs to it, as in "between and below the shoulder blades".
  package let covers: String

  /// Creates the words for a region.
  package init(name: String, covers: String) {
    self.name = name
    self.covers = covers
  }
}

/// A service that listens, in one country.
package struct SupportLine: Hashable, Sendable {
  /// The country or region.
  package let place: String
  /// The name of the service.
  package let service: String
  /// How to reach it.
  package let how: String
  /// When it answers.
  package let hours: String

  /// Creates a line.
  package init(place: String, service: String, how: String, hours: String) {
    self.place = place
    self.service = service
    self.how = how
    self.hours = hours
  }
}
