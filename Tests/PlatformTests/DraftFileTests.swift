import Foundation
import Platform
import Testing

/// What a killed process has begun to write is removed by the next one, and nothing else.
@Suite struct DraftFileTests {
  /// No process has it: numbers end below (`pid_max`, proc(5)).
  private static let gone = "2147483000"

  @Test func whatAKilledProcessLeftIsRemoved() throws {
    let folder = try TemporaryFolder()
    let left = [".e.json.\(Self.gone).17", ".e.json.\(Self.gone).18-wal"]
    let others = [
      ".e.json.\(ThisProcess.id).17", ".e.json.1.17", ".e.json.x.17", ".e.json.\(Self.gone)",
      ".e.json.\(Self.gone).1.2", "e.json.\(Self.gone).17", ".other.\(Self.gone).17", "e.json",
      ".e.json.-5.17", ".e.json.0.17", ".e.json.\(Self.gone).seventeen",
    ]
    for name in left + others { try folder.write([120], to: name) }
    try folder.write([120], to: ".e.json.\(Self.gone).18")
    let name = DraftFile.begin(beside: "\(folder.path)/e.json")
    #expect(name.hasPrefix("\(folder.path)/.e.json.\(ThisProcess.id)."))
    for name in left { #expect(!Files.isTaken("\(folder.path)/" + name), "\(name)") }
    for name in others { #expect(Files.isTaken("\(folder.path)/" + name), "\(name)") }
  }

  @Test func aFolderIsRemovedWithWhatIsInIt() throws {
    let folder = try TemporaryFolder()
    let left = "\(folder.path)/.merging.\(Self.gone).3"
    try Folders.make(left)
    try folder.write([120], to: ".merging.\(Self.gone).3/journal.sqlite")
    _ = DraftFile.begin(beside: "\(folder.path)/merging")
    #expect(!Files.isTaken(left))
  }
}
