using FanBot.Reading.Small;

namespace FanBot.Reading.Tests.Small;

public sealed class ReaderModelTests
{
    [Fact]
    public void A_model_is_made_once_and_found_again()
    {
        using var tiny = new TinyReader();
        var first = tiny.Prepare();
        var written = File.GetLastWriteTimeUtc(first);
        Assert.Equal(first, tiny.Prepare());
        Assert.Equal(written, File.GetLastWriteTimeUtc(first));
        Assert.Equal([first], Directory.GetFileSystemEntries(tiny.Store));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5_000)]
    public void A_model_that_was_cut_is_made_anew(int length)
    {
        using var tiny = new TinyReader();
        var path = tiny.Prepare();
        var whole = File.ReadAllBytes(path);
        File.WriteAllBytes(path, whole[..length]);
        Assert.Equal(path, tiny.Prepare());
        Assert.Equal(whole, File.ReadAllBytes(path));
    }

    [Fact]
    public void A_model_with_one_wrong_bit_is_made_anew()
    {
        using var tiny = new TinyReader();
        var path = tiny.Prepare();
        var whole = File.ReadAllBytes(path);
        var damaged = (byte[])whole.Clone();
        damaged[whole.Length / 2] ^= 1;
        File.WriteAllBytes(path, damaged);
        Assert.Equal(path, tiny.Prepare());
        Assert.Equal(whole, File.ReadAllBytes(path));
    }

    [Fact]
    public async Task Many_that_prepare_at_once_come_to_the_same_whole_file()
    {
        using var tiny = new TinyReader();
        var paths = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(tiny.Prepare)));
        Assert.Single(paths.Distinct());
        Assert.Equal([paths[0]], Directory.GetFileSystemEntries(tiny.Store));
        using var reader = SmallReader.Open(paths[0]);
    }

    [Fact]
    public void Another_adapter_is_another_model_and_the_old_one_goes()
    {
        using var tiny = new TinyReader();
        using var other = new TinyReader(seed: 2);
        var old = tiny.Prepare();
        File.Copy(other.Files.Adapter, tiny.Files.Adapter, overwrite: true);
        var now = tiny.Prepare();
        Assert.NotEqual(old, now);
        Assert.Equal([now], Directory.GetFileSystemEntries(tiny.Store));
    }

    [Fact]
    public void Another_base_is_another_model()
    {
        using var tiny = new TinyReader();
        using var other = new TinyReader(seed: 2);
        var old = tiny.Prepare();
        File.Copy(other.Files.Base, tiny.Files.Base, overwrite: true);
        Assert.NotEqual(old, tiny.Prepare());
    }

    [Fact]
    public void What_a_process_left_half_written_goes_once_it_is_old_and_no_other_file_does()
    {
        using var tiny = new TinyReader();
        Directory.CreateDirectory(tiny.Store);
        var stale = Path.Combine(tiny.Store, "reader-1.tmp");
        var fresh = Path.Combine(tiny.Store, "reader-2.tmp");
        var foreign = Path.Combine(tiny.Store, "snapshot.tmp");
        Array.ForEach([stale, fresh, foreign], path => File.WriteAllText(path, "half"));
        File.SetLastWriteTimeUtc(stale, File.GetLastWriteTimeUtc(fresh).AddHours(-2));
        File.SetLastWriteTimeUtc(foreign, File.GetLastWriteTimeUtc(stale));
        var model = tiny.Prepare();
        Assert.Equal(new[] { model, fresh, foreign }.Order(), Directory.GetFileSystemEntries(tiny.Store).Order());
    }

    [Fact]
    public void A_cancelled_preparation_leaves_nothing()
    {
        using var tiny = new TinyReader();
        Assert.Throws<OperationCanceledException>(() => ReaderModel.Prepare(tiny.Files, tiny.Store, new CancellationToken(canceled: true)));
        Assert.Empty(Directory.GetFileSystemEntries(tiny.Store));
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        using var tiny = new TinyReader();
        File.Delete(tiny.Files.Adapter);
        Assert.Equal(tiny.Files.Adapter, tiny.Files.Missing);
        Assert.Contains(tiny.Files.Adapter, Assert.Throws<ReaderException>(tiny.Prepare).Message, StringComparison.Ordinal);
        File.Delete(tiny.Files.Base);
        Assert.Equal(tiny.Files.Base, tiny.Files.Missing);
        Assert.Contains(tiny.Files.Base, Assert.Throws<ReaderException>(tiny.Prepare).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_file_that_is_something_else_or_cut_short_is_refused_with_a_sentence(bool isBase)
    {
        using var tiny = new TinyReader();
        var path = isBase ? tiny.Files.Base : tiny.Files.Adapter;
        var whole = File.ReadAllBytes(path);
        foreach (var content in (byte[][])[[], "no such file at all"u8.ToArray(), whole[..(whole.Length / 2)], whole[..300]])
        {
            File.WriteAllBytes(path, content);
            Assert.Throws<ReaderException>(tiny.Prepare);
            Assert.Empty(Directory.GetFileSystemEntries(tiny.Store));
        }

        File.Copy(typeof(ReaderModelTests).Assembly.Location, path, overwrite: true);
        Assert.Throws<ReaderException>(tiny.Prepare);
    }

    [Fact]
    public void A_folder_that_cannot_be_is_told()
    {
        using var tiny = new TinyReader();
        var fault = Assert.Throws<ReaderException>(() => ReaderModel.Prepare(tiny.Files, Path.Combine(tiny.Files.Adapter, "store")));
        Assert.Contains("cannot be prepared", fault.Message, StringComparison.Ordinal);
    }
}
