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
    case .full: "head -c 9m /dev/zero >/mnt/disk/fill 2>/dev/null"
    case .readOnly: "mount -o remount,ro /mnt/disk"
    case .gone: "(sleep 0.02; umount -l /mnt/disk) &"
    case .anothersFile: ":"
    }
  }

  /// How the journal comes to it.
  private var place: String {
    self == .anothersFile
      ? "mount --bind \"$HOME\" /mnt/disk"
      : """
      mount -t tmpfs -o size=8m none /mnt/disk && mkdir -p /mnt/disk/.local/share &&
        cp -r "$HOME/.local/share/pendulate" /mnt/disk/.local/share/
      """
  }

  /// What is done outside of the namespace, where only root may.
  private var preparation: String {
    self == .anothersFile ? "chown 4242 \"$HOME/.local/share/pendulate/journal.sqlite\"" : ":"
  }

  /// How `sh` runs the program: with 99 where the journal is damaged afterwards.
  ///
  /// The disk lies on one of the namespace's own, so that nothing outside is there when it is gone.
  var script: String {
    """
    \(preparation) 2>/dev/null
    exec unshare -Urm sh -c '
      mount -t tmpfs none /mnt && mkdir /mnt/disk || exit 97
      { \(place)
      } || exit 97
      \(change)
      HOME=/mnt/disk "$0" "$@"
      status=$?
      rm -f /mnt/disk/fill 2>/dev/null
      HOME=/mnt/disk "$0" doctor 2>/dev/null | grep -q "^mend  journal   damaged" && exit 99
      exit $status' "$0" "$@"
    """
  }

  /// Whether this machine lets a program make one.
  static let isAllowed = system("unshare -Urm mount -t tmpfs none /mnt 2>/dev/null") == 0
}
