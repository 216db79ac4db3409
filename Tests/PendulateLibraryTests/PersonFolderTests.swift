import Foundation
import PendulateCore
import PendulateLibrary
import Testing

@Suite struct PersonFolderTests {
  private let temporary: TemporaryFolder
  private let folder: PersonFolder

  init() throws {
    temporary = try TemporaryFolder()
    folder = PersonFolder(temporary.path + "/data/pendulate")
  }

  private func plan(_ people: String) -> OwnPlan {
    var plan = OwnPlan()
    plan[.people] = people
    return plan
  }

  @Test func nothingIsWrittenAtFirst() throws {
    #expect(try folder.plan().isEmpty && folder.words(OwnWindow.self).isEmpty)
    #expect(!folder.holdsOwnWords)
  }

  @Test func whatIsWrittenIsKeptForItsOwnerAlone() throws {
    var window = OwnWindow()
    window[.tooMuch] = "shaking"
    try folder.keep(plan: plan("Call Ana: 555\nSit by the window.\n"))
    try folder.keep(window)
    #expect(try folder.plan() == plan("Call Ana: 555\nSit by the window."))
    #expect(try folder.words(OwnWindow.self) == window)
    for name in ["plan.txt", "window.txt"] {
      #expect(try permissions(of: folder.path + "/" + name) == 0o600)
    }
    #expect(try permissions(of: folder.path) == 0o700)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == [
        "plan.txt", "window.txt",
      ])
  }

  @Test func anotherPlanTakesItsPlaceAndAnEmptyOneRemovesIt() throws {
    try folder.keep(plan: plan("One"))
    try folder.keep(plan: plan("Two"))
    #expect(try folder.plan() == plan("Two"))
    try folder.keep(plan: OwnPlan())
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }

  /// The card from before says whom to ask, first; the first change takes it over.
  @Test func aCardFromBeforeGoesIntoThePlan() throws {
    try temporary.write("Ana\nTom\n", to: "data/pendulate/support.txt")
    #expect(try folder.plan() == plan("Ana\nTom"))
    try temporary.write("Whom I ask for help:\n  Tom\n  Mira\n", to: "data/pendulate/plan.txt")
    #expect(try folder.plan() == plan("Ana\nTom\nMira"))
    try folder.keep(plan: folder.plan())
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["plan.txt"])
    #expect(try folder.plan() == plan("Ana\nTom\nMira"))
  }

  @Test func allOfItCanBeErased() throws {
    try temporary.write("Ana\n", to: "data/pendulate/support.txt")
    try temporary.write("Too much:\n  x\n", to: "data/pendulate/window.txt")
    #expect(folder.holdsOwnWords)
    try folder.eraseOwnWords()
    #expect(!folder.holdsOwnWords)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }

  @Test func aPartOfTwoThousandCharactersIsTheLongest() throws {
    let longest = String(repeating: "\u{E9}", count: 2_000)
    try folder.keep(plan: plan(longest))
    #expect(throws: PersonFolderError.tooLong(characters: 2_001)) {
      try folder.keep(plan: plan(longest + "x"))
    }
    #expect(try folder.plan() == plan(longest))
  }

  @Test func aCardFromElsewhereIsShownAsFarAsItCanBeRead() throws {
    let bytes =
      Array("A\u{1B}[31m\r\nB\t".utf8) + [0xFF] + Array(String(repeating: "x", count: 3_000).utf8)
    try temporary.write(bytes, to: "data/pendulate/support.txt")
    let card = try #require(try folder.supportCard())
    #expect(card.hasPrefix("A[31m\nB \u{FFFD}xxx"))
    #expect(card.count == 2_000)
  }

  @Test func aFolderThatCannotBeMadeIsToldInASentence() throws {
    try temporary.write("in the way", to: "file")
    let blocked = PersonFolder(temporary.path + "/file/pendulate")
    do {
      try blocked.keep(plan: plan("One"))
      Issue.record("a plan cannot be kept below a file")
    } catch {
      #expect(
        error.description == "The file \(blocked.path)/plan.txt cannot be kept: "
          + "not a directory. Look at the folder and the free space.")
    }
  }

  @Test func aFolderInTheCardsPlaceIsToldInASentence() throws {
    try temporary.write("x", to: "data/pendulate/support.txt/x")
    do {
      _ = try folder.supportCard()
      Issue.record("a folder is no card")
    } catch {
      #expect(
        error.description == "The file \(folder.supportCardPath) cannot be read: "
          + "it is not a plain file. Look at who may read it.")
    }
  }

  private func permissions(of path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(attributes[.posixPermissions] as? NSNumber).intValue
  }
}
