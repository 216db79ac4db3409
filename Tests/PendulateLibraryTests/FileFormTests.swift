import Foundation
import PendulateLibrary
import Testing

/// Files that are no practice in their form: bytes, YAML, kind.
@Suite struct FileFormTests {
  private func faults(of bytes: [UInt8]) throws -> [String] {
    let folder = try TemporaryFolder()
    let path = try folder.write(bytes, to: "mine.yaml")
    return PracticeCheck.check(path).map {
      String($0.description.dropFirst(folder.path.count + 1))
    }
  }

  private func faults(of text: String) throws -> [String] {
    try faults(of: Array(text.utf8))
  }

  @Test(arguments: ["", "\n\n", "# only words\n"])
  func anEmptyFile(text: String) throws {
    #expect(
      try faults(of: text) == [
        "mine.yaml:1:1: The file is empty. Add its keys, or remove the file."
      ])
  }

  @Test(arguments: [
    ("- a\n- b\n", "a list"), ("x", "'x'"), ("a", "'a'"), ("~", "nothing"), ("---\n", "nothing"),
  ])
  func aFileWithoutKeys(text: String, what: String) throws {
    let told = try faults(of: text)
    #expect(told.count == 1)
    #expect(
      told.first?.hasSuffix(
        "There is \(what) in the place of a practice. Write it as keys with values, one to a line.")
        == true, "\(told)")
  }

  @Test func bytesThatAreNotUTF8() throws {
    #expect(
      try faults(of: Array("id: mine\nname: caf".utf8) + [0xE9, 0x0A]) == [
        "mine.yaml:2:10: The bytes here are not UTF-8 text. Save the file as UTF-8."
      ])
  }

  @Test(arguments: [
    (
      "id: mine\nname: \"Mine\nmode: touch\n",
      "The YAML breaks off here: found unexpected end of stream"
    ),
    ("id: mine\n\tname: Mine\n", "The YAML breaks off here:"),
    ("id: mine\nname: a: b\n", "mapping values are not allowed in this context"),
    ("id: [1, 2\n", "The YAML breaks off here:"),
    ("id: *nobody\n", "found undefined alias"),
    ("id: mine\n---\nid: yours\n", "A second document starts here."),
    ("id: mi\u{7}ne\n", "The file holds a control character (U+0007)."),
  ])
  func brokenYAML(text: String, part: String) throws {
    let told = try faults(of: text)
    #expect(told.count == 1)
    #expect(told.first?.contains(part) == true, "\(told)")
    #expect(told.first?.prefixMatch(of: #/mine\.yaml:\d+:\d+: /#) != nil, "\(told)")
  }

  @Test func whatIsStillOpenAtTheEndIsToldOnTheLastLine() throws {
    let told = try faults(of: "id: mine\nname: [1, 2\n\n")
    #expect(told.first?.hasPrefix("mine.yaml:2:12: The YAML breaks off here:") == true, "\(told)")
  }

  @Test func aTabIsNamedAsTheCause() throws {
    #expect(
      try faults(of: "prompts:\n\ttouch: []\n") == [
        "mine.yaml:2:1: The YAML breaks off here: found character that cannot start any token, "
          + "while scanning for the next token from line 2. "
          + "Indent this line with spaces in place of its tab."
      ])
  }

  @Test func keysGivenTwiceInSeveralPlaces() throws {
    let told = try faults(
      of: """
        id: mine
        name: Mine
        "name": Yours
        summary: A.
        mode: touch
        prompts:
          touch: []
          orient: []
          touch: []
        id: yours
        """)
    #expect(
      told == [
        "mine.yaml:3:1: The key 'name' is given twice. Keep one of the two.",
        "mine.yaml:9:3: The key 'touch' is given twice. Keep one of the two.",
        "mine.yaml:10:1: The key 'id' is given twice. Keep one of the two.",
      ])
  }

  @Test func aKeyGivenTwiceOnOneLine() throws {
    #expect(
      try faults(of: "{id: mine, id: yours}\n") == [
        "mine.yaml:1:2: The key 'id' is given twice. Keep one of the two."
      ])
  }

  @Test(arguments: [
    String(repeating: "[", count: 100_000), String(repeating: "- ", count: 100_000),
    String(repeating: "{a: ", count: 100_000), String(repeating: "? ", count: 100_000),
  ])
  func deepNesting(text: String) throws {
    #expect(try faults(of: text).count == 1)
  }

  @Test func aliasesThatWouldGrowWithoutEnd() throws {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...60 {
      let last = (0..<10).map { _ in "*a\(level - 1)" }.joined(separator: ", ")
      text += "a\(level): &a\(level) [\(last)]\n"
    }
    #expect(try faults(of: text).isEmpty == false)
  }

  @Test func lineEndsOfOtherSystemsAndAByteOrderMarkAreFine() throws {
    let text = "\u{FEFF}id: mine\r\nname: Mine\r\nsummary: You might rest.\r\nmode: touch\r\n"
    #expect(try faults(of: text) == [])
    #expect(
      try faults(of: text + "aim: 9\r\n") == [
        "mine.yaml:5:6: aim is 9, which is more than 4. Give a whole number from 1 to 4."
      ])
  }

  @Test func aHugeFileIsNotRead() throws {
    #expect(
      try faults(of: [UInt8](repeating: 0x23, count: 1_000_001)) == [
        "mine.yaml: The file is larger than 1 MB and is not read. "
          + "Make it smaller; a practice takes a few lines."
      ])
  }

  @Test func aMissingFileAndAFolder() throws {
    let folder = try TemporaryFolder()
    #expect(
      PracticeCheck.check(folder.path + "/none.yaml").map(\.description) == [
        "\(folder.path)/none.yaml: There is no such file. Look at the path and its spelling."
      ])
    #expect(
      PracticeCheck.check(folder.path).map(\.description) == [
        "\(folder.path): This is not a plain file. Put a file of text in its place."
      ])
  }

  @Test func aPipeWithNobodyAtItsEndDoesNotHoldUp() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/mine.yaml"
    try #require(mkfifo(path, 0o600) == 0)
    #expect(PracticeCheck.check(path).map(\.message) == ["This is not a plain file."])
  }
}
