import PendulateCore
import TerminalGrid

/// The library of glimmers, as it is being looked through.
///
/// It holds no glimmer itself: what is there is read from the person, so that what is shown is
/// always what is kept.
package struct LibraryScreen: ScreenState {
  /// What the keys do now.
  enum Activity: Hashable, Sendable {
    case browsing
    /// The words to look for are typed.
    case finding
    /// The chosen one's words are typed anew.
    case editing(draft: String)
    /// The chosen one's category is asked.
    case moving
    /// Whether the chosen one is removed for good is asked.
    case removing
    /// What went with the chosen one and with each category, from that row on.
    case figures(firstRow: Int)
  }

  /// What the keys do now.
  var activity = Activity.browsing
  /// The part that is looked through.
  var shelf = LibraryShelf.all
  /// What is looked for; empty for everything.
  var words = ""
  /// The glimmer under the cursor.
  var chosenID: String?
  /// Where it stands, so that the next one is chosen when it goes.
  var place = 0
  /// The first line that the spoken face tells.
  var firstListed = 0
  /// Whether the spoken face is at one glimmer rather than at the list.
  var isOpen = false

  /// How many lines the spoken face tells at once.
  static let linesAtOnce = 20
  /// How many characters can be looked for.
  static let longestSearch = 100

  /// Creates one that is at the beginning.
  init(in context: Context) {
    settle(in: context)
  }

  /// The library, and over it what is asked once about glimmers without a category.
  static func opening(in context: Context) -> [Screen] {
    let question = GlimmerScreen.asking(in: context)
    return [.library(LibraryScreen(in: context))] + (question.map { [.glimmer($0)] } ?? [])
  }

  var screen: Screen { .library(self) }
  var help: HelpPage { LibraryKeys.help(for: activity) }

  var question: OpenQuestion? {
    switch activity {
    case .moving: .place
    case .removing: .removal
    case .browsing, .finding, .editing, .figures: nil
    }
  }

  /// Where words are typed, letters are text; and any other key keeps what could be removed.
  func keeps(_ key: Key) -> Bool {
    switch activity {
    case .finding, .editing, .removing: !key.isControl
    case .browsing, .moving, .figures: false
    }
  }

  // MARK: What is chosen

  /// What is looked through.
  func shown(in context: Context) -> [Glimmer] {
    context.libraryGlimmers(on: shelf, with: words)
  }

  /// The glimmer under the cursor; nil where there is none.
  func chosen(in context: Context) -> Glimmer? {
    chosenID.flatMap { id in context.person.glimmers.first { $0.id == id } }
  }

  /// Chooses a place in a list, or the nearest there is.
  mutating func choose(_ place: Int, in glimmers: [Glimmer]) {
    self.place = max(0, min(place, glimmers.count - 1))
    chosenID = glimmers.isEmpty ? nil : glimmers[self.place].id
  }

  /// Stays at the glimmer it was at, or where that one stood.
  mutating func settle(in context: Context) {
    let glimmers = shown(in: context)
    choose(glimmers.firstIndex { $0.id == chosenID } ?? place, in: glimmers)
  }

  /// Comes back to the glimmer that was caught or asked about.
  mutating func comeBack(
    with answer: ScreenAnswer, in context: inout Context, at stamp: Stamp
  ) -> Step {
    if case .glimmer(let id) = answer {
      chosenID = id
      if !shown(in: context).contains(where: { $0.id == id }) {
        shelf = .all
        words = ""
      }
      isOpen = false
    }
    settle(in: context)
    return .stay
  }
}
