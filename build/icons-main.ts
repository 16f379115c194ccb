import { iconSizes, writeIcons } from './icons';

if (process.argv.length > 2) {
  console.error(`icons: unknown word "${process.argv.slice(2).join(' ')}"; say "icons" alone.`);
  process.exitCode = 2;
} else {
  writeIcons();
  console.log(`icons: assets/icons in ${iconSizes.join(' and ')} pixels.`);
}
