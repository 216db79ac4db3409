import Glibc
import Platform
import Testing

/// Files and folders by their names: what they are, who may use them, and why something failed.
@Suite struct FilesTests {
  @Test func everyKindIsToldBehindItsLinks() throws {
    let folder = try TemporaryFolder()
    let (file, link) = (folder.path + "/file", folder.path + "/link")
    try folder.write([1, 2, 3], to: "file")
    try #require(symlink(file, link) == 0)
    #expect(try FileStatus(of: folder.path).kind == .folder)
    #expect(try FileStatus(of: "/dev/null").kind == .other)
    let (found, behind) = (try FileStatus(of: file), try FileStatus(of: link))
    #expect(found.kind == .file && found.size == 3 && found == behind)
    #expect(Files.resolved(link) == Files.resolved(file))
  }

  @Test func everyFailureSaysWhichItWas() throws {
    let folder = try TemporaryFolder()
    let (file, none) = (folder.path + "/file", folder.path + "/none")
    try folder.write([1], to: "file")
    #expect(throws: SystemError.noSuchFile) { try FileDescriptor.open(none, for: .reading) }
    #expect(throws: SystemError.noSuchFile) { try FileStatus(of: none) }
    #expect(throws: SystemError.noSuchFile) { try Files.remove(none) }
    #expect(throws: SystemError.noSuchFile) { try Files.check(none, for: .reading) }
    #expect(throws: SystemError.notAFolder) { try FileStatus(of: file + "/inside") }
    #expect(throws: SystemError.isAFolder) { try FileDescriptor.open(folder.path, for: .writing) }
    #expect(throws: SystemError.alreadyThere) { try Folders.make(folder.path) }
    #expect(throws: SystemError.alreadyThere) { try Files.link(file, to: file) }
    #expect(throws: SystemError.alreadyThere) {
      try FileDescriptor.open(file, for: .writing, .makingAnew)
    }
    #expect(throws: SystemError.notAFolder) { try Folders.names(in: file) }
    #expect(SystemError.noSuchFile.reason == "no such file or directory")
    #expect(SystemError.noSuchFile.message == "No such file or directory")
  }

  @Test func permissionsAreSetWhateverTheUmask() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/file"
    let file = try FileDescriptor.open(
      path, for: .writing, .makingAnew, permissions: Permissions(rawValue: 0o200))
    defer { file.close() }
    try file.setPermissions(.ownersFile)
    #expect(try FileStatus(of: file).permissions == .ownersFile)
    try Files.setPermissions(Permissions(rawValue: 0o644), of: path)
    let found = try FileStatus(of: path).permissions
    #expect(found == Permissions(rawValue: 0o644) && !found.isDisjoint(with: .others))
    #expect(try FileStatus(of: folder.path).permissions == .ownersFolder)
  }

  @Test func namesComeInOrderWithoutTheFolderItself() throws {
    let folder = try TemporaryFolder()
    for name in ["b", ".hidden", "a"] {
      try Folders.make("\(folder.path)/\(name)")
    }
    #expect(try Folders.names(in: folder.path) == [".hidden", "a", "b"])
  }
}
