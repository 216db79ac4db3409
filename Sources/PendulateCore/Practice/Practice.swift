/// A session's script as data: which parts it has, how long they are, and what is said.
package struct Practice: Hashable, Sendable, Identifiable {
  /// How a practice goes where it is about glimmers alone, or about both at once.
  package enum Course: String, Hashable, Sendable, CaseIterable, Codable {
    /// One glimmer, once.
    case moment
    /// One glimmer that is stayed with, rung by rung.
    case ladder
    /// A walk through the senses, in the actual room.
    case hunt
    /// A few minutes with one category: what is there, staying, what was found.
    case pathway
    /// Both at once, without a touch before it; it counts as touch in every limit.
    case both
  }

  /// A list of its own at home that a practice stands in.
  package enum Shelf: String, Hashable, Sendable, CaseIterable {
    /// The short practices, one for each category of glimmers.
    case pathways
  }

  /// The name used in files and on the command line.
  package let id: String
  /// The name shown to people.
  package let name: String
  /// What it is, in one sentence.
  package let summary: String
  /// What kind of session it leads to.
  package let mode: Mode
  /// Time with a glimmer before anything else, in seconds: 60-600.
  package let resourceSeconds: Int
  /// Time to close in, in seconds: at least 90.
  package let closeSeconds: Int
  /// How many touches are planned, 1-5; zero outside touch sessions.
  package let touches: Int
  /// The strongest that a touch may become, 1-4; nil leaves the choice to the person.
  package let aim: Int?
  /// The length of the first touch in seconds, 5-20; nil leaves it to what went well before.
  package let firstTouchSeconds: Int?
  /// Seconds of safety for each second of touch, 3-8; nil leaves it to the settings.
  package let safetyRatio: Double?
  /// Time for both at once in seconds, 30-90; nil leaves it out.
  package let bothSeconds: Int?
  /// The suggested breath pattern, or `off` or `room`.
  package let breath: String
  /// Prompts that come before the program's own, by stage.
  package internal(set) var prompts: [Stage: [String]]
  /// What some of its prompts speak of.
  package let promptTags: [String: Set<ContentTag>]
  /// How a practice about glimmers, or about both at once, goes.
  package let course: Course
  /// The first stay with a glimmer in seconds, 10-90.
  package let dwellSeconds: Int
  /// How often the ladder is asked at most, 1-12.
  package let rounds: Int
  /// How long a hunt is, in seconds: 60-600.
  package let huntSeconds: Int
  /// How long a pathway is, in seconds: 120-600.
  package let pathwaySeconds: Int
  /// Glimmers that come first, by id, in this order.
  package let glimmers: [String]
  /// Categories that glimmers are taken from; none named is all.
  package let categories: [Glimmer.Category]
  /// Limits that hold in this practice, beside all others.
  package let limits: CareLimits
  /// The list that it stands in; nil among the practices of home itself.
  package let shelf: Shelf?
  /// What it speaks of as a whole.
  package let tags: Set<ContentTag>

  /// Creates a practice; `PracticeLimits` tells which values lie within what the program allows.
  package init(
    id: String, name: String, summary: String, mode: Mode, resourceSeconds: Int = 120,
    closeSeconds: Int = 120, touches: Int = 3, aim: Int? = nil, firstTouchSeconds: Int? = nil,
    safetyRatio: Double? = nil, bothSeconds: Int? = 60, breath: String = "soft",
    prompts: [Stage: [String]] = [:], promptTags: [String: Set<ContentTag>] = [:],
    course: Course = .moment, dwellSeconds: Int = 20, rounds: Int = 6, huntSeconds: Int = 180,
    pathwaySeconds: Int = 240, glimmers: [String] = [], categories: [Glimmer.Category] = [],
    limits: CareLimits = CareLimits(), shelf: Shelf? = nil, tags: Set<ContentTag> = []
  ) {
    self.id = id
    self.name = name
    self.summary = summary
    self.mode = mode
    self.resourceSeconds = resourceSeconds
    self.closeSeconds = closeSeconds
    self.touches = touches
    self.aim = aim
    self.firstTouchSeconds = firstTouchSeconds
    self.safetyRatio = safetyRatio
    self.bothSeconds = bothSeconds
    self.breath = breath
    self.prompts = prompts
    self.promptTags = promptTags
    self.course = course
    self.dwellSeconds = dwellSeconds
    self.rounds = rounds
    self.huntSeconds = huntSeconds
    self.pathwaySeconds = pathwaySeconds
    self.glimmers = glimmers
    self.categories = categories
    self.limits = limits
    self.shelf = shelf
    self.tags = tags
  }
}

extension Practice {
  /// Whether it is a hunt for glimmers.
  package var isHunt: Bool { mode == .glimmer && course == .hunt }

  /// Whether it is a few minutes with one category of glimmers.
  package var isPathway: Bool { mode == .glimmer && course == .pathway }

  /// Whether what is touched is two things that are both true, held together from the start.
  package var isBothAlone: Bool { mode == .touch && course == .both }

  /// Whether a person's own limits leave out every category that it takes glimmers from.
  package func isLeftOut(by limits: CareLimits) -> Bool {
    !categories.isEmpty && limits.withoutCategories.isSuperset(of: categories)
  }
}

extension Practice {
  /// Whether a session of it was rest in the place of touching.
  package func wasRest(in mode: Mode) -> Bool { self.mode == .touch && mode == .resource }
}
