import Foundation

/// A disk on which nothing can be written, made in a namespace of its own (user_namespaces(7)).
enum UnwritableDisk: String, CaseIterable {
  case full, readOnly

  /// Whether this machine lets a program make one.
  static let isAllowed: Bool = {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "unshare -Urm mount -t tmpfs none /mnt 2>/dev/null"]
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()

  /// A script for `ProgramHome.run` that runs the program with a copy of its data on such a disk;
  /// it ends with 99 where a file of it is not as it was.
  var script: String {
    let ending =
      switch self {
      case .full: "head -c 9m /dev/zero >/mnt/fill 2>/dev/null"
      case .readOnly: "mount -o remount,ro /mnt"
      }
    return """
      exec unshare -Urm sh -c '
        mount -t tmpfs -o size=8m none /mnt && cp -r "$XDG_DATA_HOME/pendulate" /mnt/ || exit 98
        \(ending)
        before=$(cd /mnt/pendulate && md5sum *)
        XDG_DATA_HOME=/mnt "$0" "$@"
        status=$?
        [ "$before" = "$(cd /mnt/pendulate && md5sum *)" ] || exit 99
        exit $status' "$0" "$@"
      """
  }
}
