import BreathPacing
import Glibc
import ProgramDriving

/// A disk that cannot be written, or goes away, in a namespace of its own (user_namespaces(7)).
enum UnwritableDisk: CaseIterable, CustomStringConvertible {
  case full, readOnly, gone, anothersFile

  var description: String {
    switch self {
    case .full: "a full disk"
    case .readOnly: "a disk that is only read"
    case .gone: "a disk that goes away"
    case .anothersFile: "another user's journal"
    }
  }

  /// What is done to the disk before the program begins, which runs as `"$0" "$@"` with its home there.
  private var change: String {
    switch self {
    case .full: "head -c 9m /dev/zero >/mnt/fill 2>/dev/null"
    case .readOnly: "mount -o remount,ro /mnt"
    case .gone: "(sleep 0.02; umount -l /mnt) &"
    case .anothersFile: ":"
    }
  }

  /// How the journal comes to it.
  private var place: String {
    self == .anothersFile
      ? "mount --bind \"$HOME\" /mnt" : "cp -r \"$HOME/.local/share/pendulate\" /mnt/.local/share/"
  }

  /// What is done outside of the namespace, where only root may.
  private var preparation: String {
    self == .anothersFile ? "chown 4242 \"$HOME/.local/share/pendulate/journal.sqlite\"" : ":"
  }

  /// How `sh` runs the program: with 65 where the journal is damaged afterwards.
  var script: String {
    """
    \(preparation) 2>/dev/null
    exec unshare -Urm sh -c '
      mount -t tmpfs -o size=8m none /mnt && mkdir -p /mnt/.local/share || exit 97
      \(place)
      \(change)
      HOME=/mnt "$0" "$@"
      status=$?
      rm -f /mnt/fill 2>/dev/null
      [ -e /mnt/.local/share/pendulate/journal.sqlite ] || exit $status
      HOME=/mnt "$0" doctor >/mnt/doctor 2>/dev/null
      grep -q "^mend  journal   damaged" /mnt/doctor 2>/dev/null && exit 99
      exit $status' "$0" "$@"
    """
  }

  /// Whether this machine lets a program make one.
  static let isAllowed = system("unshare -Urm mount -t tmpfs none /mnt 2>/dev/null") == 0
}
