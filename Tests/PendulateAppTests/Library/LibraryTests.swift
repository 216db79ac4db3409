import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

@Suite struct LibraryTests {
  // MARK: Looking through

  @Test func glimmersStandByCategoryWithOnesOwnFirst() {
    let player = Player.inLibrary()
    #expect(
      player.shown == [
        "own-2", "touch-1", "breath-1", "own-6", "movement-1", "own-7", "own-5", "sound-1",
        "sound-2", "own-3", "fantasy-1", "own-4", "own-1", "environment-1",
      ])
    #expect(player.library?.chosenID == "own-2")
  }

  @Test func theShelvesGoRoundAndHoldWhatTheySay() {
    var player = Player.inLibrary()
    var seen: [(String, [String])] = []
    for _ in LibraryShelf.inOrder {
      seen.append((player.library?.shelf.name ?? "", player.shown))
      player.press(.right)
    }
    #expect(
      seen.map(\.0) == [
        "all", "favourites", "touch", "breath", "movement", "sound", "fantasy", "environment",
        "no category", "put aside",
      ])
    #expect(player.library?.shelf == .all)
    #expect(seen[1].1 == ["own-5", "own-1"])
    #expect(seen[5].1 == ["own-7", "own-5", "sound-1", "sound-2"])
    #expect(seen[8].1 == [])
    #expect(seen[9].1 == ["own-8"])
    player.press(.left, .backTab)
    #expect(player.library?.shelf == .noCategory)
    player.press(.tab)
    #expect(player.library?.shelf == .putAside)
  }

  @Test func keysMoveWithinTheList() {
    var player = Player.inLibrary()
    player.press(.up)
    #expect(player.library?.place == 0)
    player.press(.end, .down)
    #expect(player.library?.place == 13)
    player.press(.home, .down, .down)
    #expect(player.library?.chosenID == "breath-1")
    player.press(.pageDown)
    #expect((player.library?.place ?? 0) > 5)
    player.press(.pageUp)
    #expect(player.library?.chosenID == "breath-1")
    #expect(player.effects.isEmpty)
  }

  @Test func theKeysOfEverywhereWorkHereToo() {
    for (key, cover) in [
      ("!", Screen.card(CardScreen())),
      ("?", .help(HelpScreen(page: LibraryKeys.help(for: .browsing)))),
      ("h", .hidden(HiddenScreen())),
    ] {
      var player = Player.inLibrary()
      player.type(key)
      #expect(player.model.screen == cover)
      player.press(.escape)
      #expect(player.library != nil)
    }
    var player = Player.inLibrary()
    player.type("q")
    #expect(player.effects.count == 1)
    player = .inLibrary()
    player.press(.escape)
    #expect(player.model.isAtHome)
  }

  @Test func homeHasALineForIt() throws {
    var player = Player { $0 = LibrarySample.model() }
    let items = HomeScreen.items(of: .more, in: player.model.context, at: SampleModel.now)
    let place = try #require(items.firstIndex { $0.action == .library })
    player.type("m" + items.marks[place])
    #expect(player.library?.chosenID == "own-2")
  }

  // MARK: Finding

  @Test(
    arguments: [
      ("cafe creme", ["own-2"]), ("CAFÉ", ["own-2"]), ("cafe\u{301}", ["own-2"]),
      ("lodz radio", ["own-3"]), ("été", ["own-6"]), ("ete fin", ["own-6"]),
      ("شَمس", ["own-4"]), ("庭", ["own-7"]), ("👩‍🚀", ["own-5"]), ("🇺🇳", ["own-5"]),
      ("song", ["movement-1"]), ("window rain", ["sound-1"]), ("rain xyz", []), ("  ", nil),
    ] as [(String, [String]?)])
  func wordsAreFoundWithoutCaseOrAccents(_ words: String, _ found: [String]?) {
    var player = Player.inLibrary()
    player.type("/" + words)
    #expect(player.shown == found ?? Player.inLibrary().shown)
  }

  @Test func greekAndCyrillicLoseTheirAccentsToo() {
    #expect(FoldedText("Ήλιος στη θάλασσα").contains(FoldedText("ηλιοσ")))
    #expect(FoldedText("ἀγάπη").contains(FoldedText("αγαπη")))
    #expect(FoldedText("Тёплый чай").contains(FoldedText("теплыи")))
    #expect(FoldedText("Smørrebrød på ấm").contains(FoldedText("smorrebrod pa am")))
    #expect(!FoldedText("rain").contains(FoldedText("rains")))
    #expect(FoldedText("aab").contains(FoldedText("ab")))
  }

  @Test func escapeClearsTheWordsAndThenGoesHome() {
    var player = Player.inLibrary()
    player.type("/rain")
    #expect(player.shown == ["sound-1"])
    player.press(.enter)
    player.press(.escape)
    #expect(player.shown.count == 14)
    #expect(player.library?.words == "")
    player.press(.escape)
    #expect(player.model.isAtHome)
    player = .inLibrary()
    player.type("/q!")
    #expect(player.effects.isEmpty)
    player.press(.escape)
    #expect(player.library?.activity == .browsing)
    #expect(player.shown.count == 14)
  }

  @Test func theChosenOneStaysChosenWhileItIsFound() {
    var player = Player.inLibrary()
    player.go(to: "sound-1")
    player.type("/ra")
    #expect(player.library?.chosenID == "own-3" || player.shown.contains("sound-1"))
    player.type("in o")
    #expect(player.library?.chosenID == "sound-1")
    player.press(.escape)
    #expect(player.library?.chosenID == "sound-1")
  }

  @Test func aVeryLongTextIsFoundAndDrawn() {
    let long = LibrarySample.own(9, String(repeating: "long🇺🇳e\u{301} ", count: 1250) + "needle")
    #expect(long.text.count >= 8_000)
    var player = Player.inLibrary([GlimmerChange.category(.touch).applied(to: long)], starters: [])
    player.type("/NÉEDLE")
    #expect(player.shown == ["own-9"])
    #expect(player.screen.contains("1 of 1"))
  }

  // MARK: Changing

  @Test func aFavouriteIsMarkedAndKept() {
    var player = Player.inLibrary()
    player.go(to: "sound-1")
    player.type("f")
    #expect(player.effects.count == 1)
    #expect(player.written.last?.id == "sound-1")
    #expect(player.written.last?.isFavourite == true)
    #expect(player.written.last?.origin == .starter)
    #expect(player.library?.chosenID == "sound-1")
    player.type("*")
    #expect(player.written.last?.isFavourite == false)
  }

  @Test func wordsAreEditedInPlaceAndKeptAtEnter() {
    var player = Player.inLibrary()
    player.go(to: "sound-2")
    player.type("e")
    player.type("!")
    #expect(player.library != nil)
    #expect(player.written.isEmpty)
    player.press(.enter)
    #expect(player.written.map(\.text) == ["A purring cat!"])
    #expect(player.written.map(\.id) == ["sound-2"])
    #expect(player.model.notice == "Kept.")
    #expect(
      player.model.person.glimmers.filter { $0.id == "sound-2" }.map(\.text) == ["A purring cat!"])
    player.press(.left, .right)
    player.go(to: "sound-2")
    #expect(player.screen.contains("the words are yours"))
  }

  @Test func escapeLeavesTheWordsAsTheyWere() {
    var player = Player.inLibrary()
    player.press(.enter)
    player.press(.control("u"))
    player.type("something else")
    player.press(.escape)
    #expect(player.effects.isEmpty)
    #expect(player.library?.chosen(in: player.model.context)?.text == "Café crème am Fenster")
    player.press(.enter, .control("u"), .enter)
    #expect(player.effects.isEmpty)
    #expect(player.model.notice == "Left as it was.")
  }

  @Test func theSameWordsAreNotKeptTwice() {
    var player = Player.inLibrary()
    player.press(.enter, .control("u"))
    player.type("a PURRING cat")
    player.press(.enter)
    #expect(player.effects.isEmpty)
    #expect(player.model.notice == GlimmerWords.thereAlready)
    #expect(player.library?.activity == .editing(draft: "a PURRING cat"))
  }

  @Test func moreThanFitsIsNotTyped() {
    var player = Player.inLibrary()
    player.press(.enter, .control("u"))
    player.type(String(repeating: "e\u{301}", count: 230))
    guard case .editing(let draft) = player.library?.activity else {
      Issue.record("no longer editing")
      return
    }
    #expect(draft.count == 200)
    #expect(player.model.notice?.contains("200") == true)
  }

  @Test func aDigitMovesToACategory() {
    var player = Player.inLibrary()
    player.go(to: "own-2")
    player.type("m7")
    #expect(player.written.isEmpty)
    player.type("4")
    #expect(player.written.map(\.category) == [.sound])
    #expect(player.library?.chosenID == "own-2")
    player.type("m0")
    #expect(player.written.last?.category == Optional<Glimmer.Category>.none)
    player.type("m")
    player.press(.escape)
    #expect(player.written.count == 2)
  }

  @Test func whatIsPutAsideGoesToTheLastShelfAndBack() {
    var player = Player.inLibrary()
    player.go(to: "sound-1")
    player.type("x")
    #expect(player.written.map(\.isArchived) == [true])
    #expect(!player.shown.contains("sound-1"))
    #expect(player.library?.chosenID == "sound-2")
    player.press(.left)
    #expect(player.shown == ["sound-1", "own-8"] || player.shown == ["own-8", "sound-1"])
    player.go(to: "sound-1")
    player.type("x")
    #expect(player.written.last?.isArchived == false)
    #expect(player.shown == ["own-8"])
    // What is put aside is offered in no session.
    player.press(.escape)
    player.start()
    #expect(
      player.model.sessionScreen?.session.plan.glimmers.contains { $0.id == "own-8" } == false)
  }

  @Test func onlyOnesOwnIsRemovedAndOnlyAfterYes() {
    var player = Player.inLibrary()
    player.go(to: "sound-1")
    player.press(.delete)
    #expect(player.effects.isEmpty)
    #expect(player.library?.activity == .browsing)
    player.go(to: "own-5")
    player.type("dn")
    #expect(player.effects.isEmpty)
    player.type("dy")
    #expect(
      player.effects == [.journal(.removeGlimmer("own-5"), echo: .notice(LibraryWords.removed))])
    #expect(!player.model.person.glimmers.contains { $0.id == "own-5" })
    #expect(player.library?.chosenID == "sound-1")
  }

  @Test func anEmptyLibraryTakesEveryKey() {
    var player = Player.inLibrary([], starters: [])
    #expect(player.screen.contains("No glimmers here yet"))
    player.type("femxdw")
    player.press(.escape)
    player.press(.up, .down, .home, .end, .pageUp, .pageDown, .enter, .delete, .right, .tab)
    player.type("/nothing")
    #expect(player.effects.isEmpty)
    #expect(player.library?.chosenID == nil)
  }

  @Test func twoHundredStayQuickAndWhole() {
    let many = (1...200).map { LibrarySample.own($0, "Number \($0)", .allCases[$0 % 6]) }
    var player = Player.inLibrary(many)
    player.press(.end)
    #expect(player.library?.place == 206)
    player.type("/number 19")
    // 19, 119, and 190 to 199.
    #expect(player.shown.count == 12)
    for _ in 0..<250 { player.press(.down) }
    #expect(player.library?.place == 11)
  }

  @Test func figuresScrollOnlyAsFarAsThereIsMore() throws {
    var player = Player.inLibrary(columns: 50, rows: 15)
    player.go(to: "sound-1")
    player.type("w")
    player.press(.end, .down, .down)
    let last = try LibraryFiguresView.lastFirstRow(
      of: #require(player.library), in: player.model.context)
    #expect(last > 0)
    #expect(player.library?.activity == .figures(firstRow: last))
    player.press(.up)
    #expect(player.library?.activity == .figures(firstRow: last - 1))
    player.type("w")
    #expect(player.library?.activity == .browsing)
    #expect(player.library?.chosenID == "sound-1")
  }
}
