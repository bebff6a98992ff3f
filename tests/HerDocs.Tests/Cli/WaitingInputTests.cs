using HerDocs.Cli.Files;

namespace HerDocs.Tests.Cli;

/// <summary>Input that comes in pieces, never ends, or never comes.</summary>
public class WaitingInputTests
{
    [Fact]
    public void All_of_it_is_read() =>
        Assert.Equal(200_000, WaitingInput.Read(() => new MemoryStream(new byte[200_000]), 1_000_000, TestContext.Current.CancellationToken).Length);

    [Fact]
    public void What_has_no_end_is_read_up_to_the_limit() =>
        Assert.InRange(WaitingInput.Read(() => new Endless(), 1_000_000, TestContext.Current.CancellationToken).Length, 1_000_001, 1_100_000);

    [Fact]
    public void A_wait_can_be_called_off()
    {
        using var never = new ManualResetEventSlim();
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        Assert.ThrowsAny<OperationCanceledException>(() => WaitingInput.Read(() => new Silent(never), 10, source.Token));
        never.Set();
    }

    [Fact]
    public void What_goes_wrong_is_told_as_it_is() =>
        Assert.Throws<FileNotFoundException>(() => WaitingInput.Read(() => throw new FileNotFoundException(), 10, TestContext.Current.CancellationToken));

    private sealed class Endless : MemoryStream
    {
        public override int Read(Span<byte> buffer) => buffer.Length;
    }

    private sealed class Silent(ManualResetEventSlim until) : MemoryStream
    {
        public override int Read(Span<byte> buffer)
        {
            until.Wait();
            return 0;
        }
    }
}
