using System.Buffers.Binary;
using System.Text;
using System.Text.RegularExpressions;

namespace HerDocs.Tests.Layout.Breaking;

/// <summary>
/// Packs the hyphenation patterns of a TeX file into the form that HyphenationPatterns reads: equal branches of the trie are kept
/// once, and nodes are laid into one table wherever their entries find free places.
/// </summary>
internal sealed partial class PatternPacker
{
    private readonly string letters;
    private readonly List<byte> marks = [0];
    private readonly Dictionary<string, ushort> markOffsets = [];
    private readonly Dictionary<string, Node> branches = [];

    /// <summary>Letter, node behind it, mark; letter 0 is a free place.</summary>
    private readonly List<(byte Letter, ushort Node, ushort Mark)> table = [];

    private PatternPacker(IEnumerable<string> patterns) =>
        letters = string.Concat(patterns.SelectMany(p => p).Where(c => !char.IsAsciiDigit(c) && c != '.').Distinct().Order());

    public static byte[] Pack(string tex)
    {
        tex = Comments().Replace(tex, line => line.Value.Contains("left:") || line.Value.Contains("right:") ? line.Value : "");
        var patterns = Words(tex, "patterns");
        var packer = new PatternPacker(patterns);
        var root = new Node();
        foreach (var pattern in patterns)
            packer.Add(root, pattern);
        packer.Place(packer.Share(root));
        return
        [
            Minimum(tex, "left"), Minimum(tex, "right"),
            .. Section(Encoding.UTF8.GetBytes(packer.letters)), .. Section([.. packer.marks]), .. Section(packer.Trie()),
            .. Section(Encoding.UTF8.GetBytes(string.Join(' ', Words(tex, "hyphenation")))),
        ];
    }

    private static string[] Words(string tex, string command) =>
        Regex.Match(tex, $@"\\{command}\s*\{{([^}}]*)\}}").Groups[1].Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static byte Minimum(string tex, string side) =>
        byte.Parse(Regex.Matches(tex, $@"^%\s*{side}:\s*(\d+)", RegexOptions.Multiline)[^1].Groups[1].Value);

    private static byte[] Section(byte[] content)
    {
        var section = new byte[4 + content.Length];
        BinaryPrimitives.WriteInt32LittleEndian(section, content.Length);
        content.CopyTo(section, 4);
        return section;
    }

    [GeneratedRegex("%.*")]
    private static partial Regex Comments();

    private void Add(Node node, string pattern)
    {
        var levels = new List<byte> { 0 };
        foreach (var c in pattern)
        {
            if (char.IsAsciiDigit(c))
            {
                levels[^1] = (byte)(c - '0');
                continue;
            }
            levels.Add(0);
            var number = c == '.' ? (byte)1 : (byte)(letters.IndexOf(c) + 2);
            if (!node.Next.TryGetValue(number, out var next))
                node.Next.Add(number, next = new Node());
            node = next;
        }
        var first = levels.FindIndex(level => level > 0);
        var count = levels.FindLastIndex(level => level > 0) - first + 1;
        node.Mark = MarkOffset([(byte)(levels.Count - 1 - first), (byte)count, .. levels.Skip(first).Take(count)]);
    }

    private ushort MarkOffset(byte[] mark)
    {
        var key = Convert.ToHexString(mark);
        if (!markOffsets.TryGetValue(key, out var offset))
        {
            markOffsets.Add(key, offset = checked((ushort)marks.Count));
            marks.AddRange(mark);
        }
        return offset;
    }

    /// <summary>The node, or an equal one met before.</summary>
    private Node Share(Node node)
    {
        var key = new StringBuilder(node.Mark.ToString());
        foreach (var (letter, next) in node.Next.ToList())
        {
            node.Next[letter] = Share(next);
            key.Append($" {letter}:{node.Next[letter].Number}");
        }
        if (branches.TryGetValue(key.ToString(), out var known))
            return known;
        node.Number = branches.Count;
        branches.Add(key.ToString(), node);
        return node;
    }

    /// <summary>Lays the root at 0, then the fullest nodes first; a node without a way on has no place.</summary>
    private void Place(Node root)
    {
        var taken = new HashSet<int>();
        var occupied = new bool[1 << 17];
        var tried = new Dictionary<string, int>(); // what was taken stays taken: equal letters need not try again
        foreach (var node in branches.Values.Where(n => n.Next.Count > 0)
            .OrderBy(n => n == root ? 0 : 1).ThenByDescending(n => n.Next.Count).ThenBy(n => n.Number))
        {
            byte[] ways = [.. node.Next.Keys];
            var letterSet = string.Join(' ', ways);
            var place = tried.GetValueOrDefault(letterSet);
            while (Array.Exists(ways, letter => occupied[place + letter]) || !taken.Add(place))
                place++;
            tried[letterSet] = place + 1;
            node.Place = checked((ushort)place);
            while (table.Count < place + letters.Length + 3)
                table.Add(default);
            foreach (var letter in ways)
                occupied[place + letter] = true;
        }
        foreach (var node in branches.Values)
        {
            foreach (var (letter, next) in node.Next)
                table[node.Place + letter] = (letter, next.Place, next.Mark);
        }
    }

    private byte[] Trie()
    {
        var trie = new byte[table.Count * 5];
        for (var i = 0; i < table.Count; i++)
        {
            trie[i * 5] = table[i].Letter;
            BinaryPrimitives.WriteUInt16LittleEndian(trie.AsSpan(i * 5 + 1), table[i].Node);
            BinaryPrimitives.WriteUInt16LittleEndian(trie.AsSpan(i * 5 + 3), table[i].Mark);
        }
        return trie;
    }

    /// <summary>A node of the trie; <see cref="Mark"/> belongs to the pattern that ends here.</summary>
    private sealed class Node
    {
        public SortedDictionary<byte, Node> Next { get; } = [];

        public ushort Mark { get; set; }

        public int Number { get; set; }

        public ushort Place { get; set; }
    }
}
