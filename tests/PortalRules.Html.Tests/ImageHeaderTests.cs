using System.Buffers.Binary;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PortalRules.Html.Images;

namespace PortalRules.Html.Tests;

/// <summary>Sizes from the first bytes of picture files, which anyone may have written.</summary>
public class ImageHeaderTests
{
    [Fact]
    public void Png_gif_and_bmp_name_their_size_in_the_first_bytes()
    {
        Assert.Equal(new PixelSize(1078, 134), ImageHeader.Read(Pictures.Png(1078, 134)));
        Assert.Equal(new PixelSize(230, 312), ImageHeader.Read([.. "GIF89a"u8, 230, 0, 56, 1]));
        Assert.Equal(new PixelSize(640, 480), ImageHeader.Read(Bmp(640, 480)));
        Assert.Equal(new PixelSize(640, 480), ImageHeader.Read(Bmp(640, -480)));
    }

    [Fact]
    public void The_three_kinds_of_webp_are_told_apart()
    {
        Assert.Equal(new PixelSize(550, 368), ImageHeader.Read(WebP("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A, 0x26, 0x02, 0x70, 0x01])));
        Assert.Equal(new PixelSize(386, 395), ImageHeader.Read(WebP("VP8L", [0x2F, 0x81, 0x81, 0x62, 0x10, 0, 0, 0, 0, 0])));
        Assert.Equal(new PixelSize(1200, 300), ImageHeader.Read(WebP("VP8X", [0, 0, 0, 0, 0xAF, 0x04, 0, 0x2B, 0x01, 0])));
    }

    [Fact]
    public void Jpeg_segments_are_walked_to_the_frame_and_a_turned_photograph_is_shown_turned()
    {
        Assert.Equal(new PixelSize(249, 102), ImageHeader.Read(Jpeg(249, 102, orientation: 1)));
        Assert.Equal(new PixelSize(102, 249), ImageHeader.Read(Jpeg(249, 102, orientation: 6)));
        Assert.Equal(new PixelSize(249, 102), ImageHeader.Read([0xFF, 0xD8, 0xFF, 0xFF, 0xC2, 0, 11, 8, 0, 102, 0, 249, 3]));
    }

    [Theory]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg" width="220" height="90px">""", 220, 90)]
    [InlineData("""<?xml version="1.0"?><svg viewBox="0 0 9 9" height='90.4' width='220'>""", 220, 90)]
    public void Svg_names_it_on_its_root(string file, int width, int height) => Assert.Equal(new PixelSize(width, height), ImageHeader.Read(Encoding.UTF8.GetBytes(file)));

    [Theory]
    [InlineData("""<svg viewBox="0 0 220 90">""")]
    [InlineData("""<svg width="100%" height="90">""")]
    [InlineData("<p>no picture</p>")]
    [InlineData("")]
    public void What_names_no_size_has_none(string file) => Assert.Null(ImageHeader.Read(Encoding.UTF8.GetBytes(file)));

    [Fact]
    public void Damaged_files_have_no_size()
    {
        foreach (var whole in new[] { Pictures.Png(10, 10), Jpeg(10, 10, 6), Bmp(10, 10), WebP("VP8X", [0, 0, 0, 0, 9, 0, 0, 9, 0, 0]) })
        {
            for (var length = 0; length < whole.Length - 1; length++)
                _ = ImageHeader.Read(whole.AsSpan(0, length));
        }

        Assert.Null(ImageHeader.Read([0xFF, 0xD8, 0xFF, 0xC0, 0, 1, 8, 0, 1, 0, 1]));
        Assert.Null(ImageHeader.Read([0xFF, 0xD8, 0xFF, 0xE0, 0, 2, 0, 0, 0]));
        Assert.Null(ImageHeader.Read(Pictures.Png(0, 10)));
        Assert.Null(ImageHeader.Read(Pictures.Png(int.MaxValue, 10)));
    }

    [Fact]
    public void Any_bytes_after_any_signature_are_read_without_a_crash()
    {
        byte[][] signatures = [[], [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A], [0xFF, 0xD8], [0xFF, 0xD8, 0xFF, 0xE1], [.. "GIF89a"u8], [.. "BM"u8], [.. "RIFF0000WEBPVP8 "u8], [.. "<svg "u8]];
        Prop.ForAll<byte[], int>((bytes, which) => _ = ImageHeader.Read([.. signatures[Math.Abs(which % signatures.Length)], .. bytes])).QuickCheckThrowOnFailure();
    }

    private static byte[] Bmp(int width, int height)
    {
        var file = new byte[54];
        "BM"u8.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(14), 40);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(18), width);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(22), height);
        return file;
    }

    private static byte[] WebP(string kind, byte[] payload) => [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBP"u8, .. Encoding.ASCII.GetBytes(kind), 10, 0, 0, 0, .. payload];

    private static byte[] Jpeg(byte width, byte height, byte orientation) =>
    [
        0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0,
        0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, .. "II"u8, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0,
        0xFF, 0xC4, 0, 3, 0, 0xFF, 0xC0, 0, 11, 8, 0, height, 0, width, 3, 0, 0, 0, 0,
    ];
}
