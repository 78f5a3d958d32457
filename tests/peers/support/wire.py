"""What anyone on the network could hear, recorded by tshark."""
import subprocess
import time

from support import sound
from support.waiting import wait_for


def _expanded(byte):
    """One byte of G.711 mu-law as a 16 bit sample."""
    byte = ~byte & 0xFF
    size = (((byte & 15) << 3) + 132 << ((byte >> 4) & 7)) - 132
    return -size if byte & 0x80 else size


MU_LAW = [_expanded(byte) for byte in range(256)]


class Tap:
    """Records 300 datagrams of UDP ports. `works` is False where recording is not allowed."""

    def __init__(self, folder, first, last):
        self.file = folder / "wire.pcapng"
        self.process = subprocess.Popen(
            ["tshark", "-i", "lo", "-f", f"udp portrange {first}-{last}", "-c", "300", "-a",
             "duration:60", "-w", self.file], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
            text=True)
        said = ""
        while "Capturing" not in said and self.process.poll() is None:
            said = self.process.stderr.readline()
            time.sleep(0.01)
        self.works = "Capturing" in said

    def streams(self):
        """The payloads of payload type 0 as samples, by port of destination."""
        wait_for(lambda: self.process.poll() is not None, "tshark's end", 70)
        self.process.stderr.close()
        shown = subprocess.run(
            ["tshark", "-r", self.file, "-T", "fields", "-e", "udp.dstport", "-e", "udp.payload"],
            text=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True)
        streams = {}
        for line in shown.stdout.splitlines():
            port, _, payload = line.partition("\t")
            data = bytes.fromhex(payload.replace(":", ""))
            if len(data) > 12 and data[0] >> 6 == 2 and data[1] & 127 == 0:
                streams.setdefault(port, []).extend(MU_LAW[byte] for byte in data[12:])
        return [samples for samples in streams.values() if len(samples) > 4000]

    def overhears(self, hertz):
        """Somewhere on the wire the tone can be heard by decoding what is there."""
        streams = self.streams()
        assert streams, "no RTP was recorded"
        return any(sound.share(samples, 8000, hertz) > 0.1 for samples in streams)
