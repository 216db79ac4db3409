import Foundation
import Testing

@Suite struct ExportCommandTests {
  private let home: ProgramHome

  init() throws {
    home = try ProgramHome()
    _ = try home.run("glimmer", "add", "the dog")
  }

  @Test func aFileIsWrittenWholeAndForItsOwnerAlone() throws {
    let path = try home.write("what was there before", to: "out/journal.json")
    let run = try home.run("export", "--format", "json", "-o", path)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    let text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
    let document = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    #expect(document?["schema"] as? String == "pendulate.journal/1")
    #expect(text.contains("the dog"))
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.path("out")).count == 1)
  }

  @Test func aLinkKeepsItsPlace() throws {
    let path = try home.write("before", to: "out/target.json")
    let link = home.path("out/link.json")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    #expect(try home.run("export", "-o", link).status == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == path)
    #expect(try String(contentsOf: URL(filePath: path), encoding: .utf8).contains("the dog"))
  }

  @Test func aFolderThatIsMissingIsNamed() throws {
    let path = home.path("none/journal.json")
    let run = try home.run("export", "-o", path)
    #expect(run.status == 73)
    #expect(
      run.messages == """
        pendulate: "\(path)" cannot be written: no such file or directory.
        Name a file in a folder that you may write to, on a disk with room.

        """)
  }

  @Test func aFolderIsNotReplaced() throws {
    let run = try home.run("export", "-o", home.folder.path)
    #expect(run.status == 73)
    #expect(run.messages.contains("cannot be written: it is a folder."))
  }

  @Test func aFullDiskIsToldAndTheDeviceStays() throws {
    #expect(try home.run("export", "-o", "/dev/full").status == 74)
    let run = try home.run("export", output: "/dev/full")
    #expect(run.status == 74)
    #expect(run.messages.contains("The result could not be written: No space left on device."))
    #expect(FileManager.default.fileExists(atPath: "/dev/full"))
  }

  @Test(arguments: [
    ["export"], ["practice", "list"], ["glimmer", "random"], ["journal", "list"],
  ])
  func aClosedOutputIsTold(arguments: [String]) throws {
    let run =
      arguments.count == 1
      ? try home.run(arguments[0], output: nil)
      : try home.run(arguments[0], arguments[1], output: nil)
    #expect(run.status == 74)
    #expect(
      run.messages == """
        pendulate: The result could not be written: standard output is closed.
        Give it somewhere to go, and run the command again.

        """)
  }

  @Test(arguments: ["pdf", ""])
  func otherFormatsAreRefused(format: String) throws {
    let run = try home.run("export", "--format", format)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains("'\(format)' is invalid"))
  }

  @Test func tablesWantAFolder() throws {
    let run = try home.run("export", "--format", "csv")
    #expect(run.status == 64)
    #expect(run.messages.contains("name a folder for them with -o"))
  }
}
