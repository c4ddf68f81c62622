.pragma library

// WCAG 2.2 relative luminance and contrast ratio of opaque colours.
function channel(value) {
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4)
}

function luminance(color) {
    return 0.2126 * channel(color.r) + 0.7152 * channel(color.g) + 0.0722 * channel(color.b)
}

function ratio(one, other) {
    const a = luminance(one)
    const b = luminance(other)
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

// `color` mixed with `share` (0..1) of `other`.
function mix(color, other, share) {
    return Qt.rgba(color.r + (other.r - color.r) * share,
                   color.g + (other.g - color.g) * share,
                   color.b + (other.b - color.b) * share, 1)
}

// The shade of `color` nearest to itself, on the way to `end`, that reads against `ground`.
function readable(color, end, ground, wanted) {
    for (let share = 0; share < 1; share += 0.02) {
        const shade = mix(color, end, share)
        if (ratio(shade, ground) >= wanted)
            return shade
    }
    return end
}
