import Foundation
import PendulateLibrary
import Testing

@Suite struct PersonFolderTests {
  private let temporary: TemporaryFolder
  private let folder: PersonFolder

  init() throws {
    temporary = try TemporaryFolder()
    folder = PersonFolder(temporary.path + "/data/pendulate")
  }

  @Test func thereIsNoCardAtFirst() throws {
    #expect(try folder.supportCard() == nil)
  }

  @Test func aCardIsKeptForItsOwnerAlone() throws {
    try folder.setSupportCard("Call Ana: 555\nSit by the window.\n")
    #expect(try folder.supportCard() == "Call Ana: 555\nSit by the window.")
    #expect(try permissions(of: folder.supportCardPath) == 0o600)
    #expect(try permissions(of: folder.path) == 0o700)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["support.txt"])
  }

  @Test func anotherCardTakesItsPlaceAndAnEmptyOneRemovesIt() throws {
    try folder.setSupportCard("One")
    try folder.setSupportCard("Two")
    #expect(try folder.supportCard() == "Two")
    try folder.setSupportCard(" \n")
    #expect(try folder.supportCard() == nil)
    try folder.setSupportCard("")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }

  @Test func aCardOfTwoThousandCharactersIsTheLongest() throws {
    let longest = String(repeating: "\u{E9}", count: 2_000)
    try folder.setSupportCard(longest)
    #expect(throws: PersonFolderError.tooLong(characters: 2_001)) {
      try folder.setSupportCard(longest + "x")
    }
    #expect(try folder.supportCard() == longest)
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
      try blocked.setSupportCard("One")
      Issue.record("a card cannot be kept below a file")
    } catch {
      #expect(
        error.description == "The support card \(blocked.supportCardPath) cannot be kept: "
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
        error.description == "The support card \(folder.supportCardPath) cannot be read: "
          + "it is not a plain file. Look at who may read it.")
    }
  }

  private func permissions(of path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(attributes[.posixPermissions] as? NSNumber).intValue
  }
}
