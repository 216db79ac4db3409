import TerminalGrid

@testable import PendulateApp
@testable import PendulateCore

/// A library with something of everything.
enum LibrarySample {
  static let starters = [
    Glimmer(id: "touch-1", text: "Warm tea in both hands", category: .touch, origin: .starter),
    Glimmer(id: "breath-1", text: "A sigh of relief", category: .breath, origin: .starter),
    Glimmer(
      id: "movement-1", text: "Swaying to a song in the kitchen", category: .movement,
      origin: .starter),
    Glimmer(
      id: "sound-1", text: "Rain on the window, and nowhere to go", category: .sound,
      origin: .starter),
    Glimmer(id: "sound-2", text: "A purring cat", category: .sound, origin: .starter),
    Glimmer(
      id: "fantasy-1", text: "A house by the sea where one is expected", category: .fantasy,
      origin: .starter),
    Glimmer(
      id: "environment-1", text: "Light through leaves", category: .environment, origin: .starter),
  ]

  static func own(
    _ number: Int, _ text: String, _ category: Glimmer.Category? = nil,
    origin: Glimmer.Origin = .added, aside: Bool = false, favourite: Bool = false
  ) -> Glimmer {
    Glimmer(
      id: "own-\(number)", text: text, category: category,
      addedAt: Timestamp(milliseconds: 1_770_000_000_000 + Int64(number) * 86_400_000),
      origin: origin, isArchived: aside, isFavourite: favourite)
  }

  static let owned = [
    own(1, "Sun on the mug, before anyone is up", .environment, favourite: true),
    own(2, "Café crème am Fenster", .touch),
    own(
      3,
      "My grandmother's kitchen in Łódź with the radio on, flour on her hands, and all of us "
        + "sitting at the table waiting for the first one out of the pan", .fantasy,
      origin: .session),
    own(4, "شمس على النافذة", .environment),
    own(5, "👩‍🚀 laughing with 👨‍👩‍👧 about 🇺🇳", .sound, favourite: true),
    own(6, "e\u{301}t\u{e9} sans fin", .movement),
    own(7, "日本の庭の静けさと水の音", .sound),
    own(8, "The old song", .sound, aside: true),
  ]

  /// What six returns with rain on the window came to, and some that are too few.
  static var experience: GlimmerExperience {
    func use(
      _ id: String, _ category: Glimmer.Category, _ state: BodyState, _ change: Int?,
      _ seconds: Double?
    ) -> GlimmerUse {
      GlimmerUse(
        glimmerID: id, category: category, state: state, isReturn: true, change: change,
        secondsUntilLower: seconds, ladder: nil)
    }
    return GlimmerExperience(
      (0..<6).map { use("sound-1", .sound, .stirredUp, $0 < 3 ? -2 : -3, 40 + Double($0)) }
        + (0..<3).map { _ in use("sound-2", .sound, .shutDown, -1, nil) }
        + (0..<7).map { use("own-1", .environment, .shutDown, $0 < 4 ? nil : -1, 75) })
  }

  static func model(
    columns: Int = 80, rows: Int = 24, _ own: [Glimmer] = owned, starters: [Glimmer] = starters
  ) -> Model {
    var model = SampleModel.model(columns: columns, rows: rows)
    model.content.starterGlimmers = starters
    model.person.glimmers = own + starters
    model.person.experience = experience
    model.person.ledger.consent = .open(at: SampleModel.now)
    return model
  }
}

extension Player {
  /// A person in the library.
  static func inLibrary(
    columns: Int = 80, rows: Int = 24, _ own: [Glimmer] = LibrarySample.owned,
    starters: [Glimmer] = LibrarySample.starters
  ) -> Player {
    var player = Player {
      $0 = LibrarySample.model(columns: columns, rows: rows, own, starters: starters)
    }
    player.model.openLibrary()
    return player
  }

  var library: LibraryScreen? {
    if case .library(let screen) = model.screen { screen } else { nil }
  }

  /// What the library shows, by identifier.
  var shown: [String] {
    library.map { $0.shown(in: model.context).map(\.id) } ?? []
  }

  var written: [Glimmer] {
    effects.compactMap { effect in
      switch effect {
      case .journal(.glimmer(let glimmer), _): glimmer
      case .journal(.changeGlimmer(let glimmer, let change), _): change.applied(to: glimmer)
      default: nil
      }
    }
  }

  /// Goes to a glimmer with the arrow keys.
  mutating func go(to id: String) {
    press(.home)
    for _ in 0..<300 where library?.chosenID != id { press(.down) }
  }
}
