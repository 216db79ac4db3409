/// Everything the coach says and offers, read once at the start and never changed.
public struct CoachContent: Hashable, Sendable {
  /// The practices, a person's own ones first.
  public var practices: [Practice] = []
  /// The breath patterns, a person's own ones first.
  public var patterns: [BreathPattern] = []
  /// What may stand in the place of a breath cue: `off` first, then `room`.
  public var anchors: [BreathAnchor] = []
  /// The prompts of each stage.
  public var prompts: [Stage: [String]] = [:]
  /// The glimmers that ship with the program.
  public var starterGlimmers: [Glimmer] = []
  /// What a hunt for glimmers asks, in the order of the file.
  public var huntPrompts: [HuntPrompt] = []
  /// What the person's own limits say.
  public var careLimits = CareLimits()
  /// What each number of distress means, from 0 to 10.
  public var distressAnchors: [String] = []
  /// Words for sensations, by group, in order.
  public var sensationGroups: [SensationGroup] = []
  /// Words that call for the question how present one is.
  public var distantWords: Set<String> = []
  /// The name and the extent of each region of the body.
  public var regions: [BodyRegion: RegionWords] = [:]
  /// What the support card says, line by line.
  public var supportCard: [String] = []
  /// Services that listen, by country.
  public var supportLines: [SupportLine] = []
  /// The day on which the support lines were last looked at, as in 2026-03-01.
  public var supportLinesChecked: String = ""

  /// Creates content that holds nothing yet.
  public init() {}

  /// The practice of that name.
  public func practice(_ id: String) -> Practice? {
    practices.first { $0.id == id }
  }

  /// The breath pattern of that name.
  public func pattern(_ id: String) -> BreathPattern? {
    patterns.first { $0.id == id }
  }

  /// The anchors that a person may rest with instead of the breath.
  public var anchorChoices: [BreathAnchor.Choice] {
    anchors.flatMap(\.choices)
  }

  /// The chosen anchor, or else the first; nil if there are none.
  public func anchorChoice(_ id: String?) -> BreathAnchor.Choice? {
    anchorChoices.first { $0.id == id } ?? anchorChoices.first
  }
}

/// Six or so words for one kind of sensation.
public struct SensationGroup: Hashable, Sendable {
  /// What kind of sensation they name.
  public let name: String
  /// The words.
  public let words: [String]

  /// Creates a group.
  public init(name: String, words: [String]) {
    self.name = name
    self.words = words
  }
}

/// How a region of the body is named on screen.
public struct RegionWords: Hashable, Sendable {
  /// Its name, as in "upper back".
  public let name: String
  /// What belongs to it, as in "between and below the shoulder blades".
  public let covers: String

  /// Creates the words for a region.
  public init(name: String, covers: String) {
    self.name = name
    self.covers = covers
  }
}

/// A service that listens, in one country.
public struct SupportLine: Hashable, Sendable {
  /// The country or region.
  public let place: String
  /// The name of the service.
  public let service: String
  /// How to reach it.
  public let how: String
  /// When it answers.
  public let hours: String

  /// Creates a line.
  public init(place: String, service: String, how: String, hours: String) {
    self.place = place
    self.service = service
    self.how = how
    self.hours = hours
  }
}
